using Stipple.Cli.Failing;
using Stipple.Cli.Running;
using Stipple.Designs;
using Stipple.Evidence;
using Stipple.Skin.Cohorts;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Trialling;

/// <summary>Reads a design, simulates its patients and writes each as soon as it is their turn.</summary>
internal static class CohortRun
{
    private const string Name = "Simulating";

    public static int Run(CohortRequest request, Shell shell)
    {
        var design = DesignInput.ReadSound(request, shell);
        var shard = request.Shard is null ? Shard.Whole : Shard.Parse(request.Shard)!;
        var from = shard.From(request.Patients);
        var begin = new PartState(
            CohortFingerprint.Of(design, request.Seed, request.Patients),
            Forecaster.ModelVersion,
            Catalogue.Calibration.Version,
            request.Seed,
            request.Patients,
            from,
            shard.To(request.Patients),
            from,
            0,
            DesignInput.Element(design),
            new Tallier(design).Nobody
        );
        try
        {
            Cohort.EnsureIncludes(design, request.Seed);
            var tally = request.IsStreamed ? Stream(request, design, begin, shell) : Write(request, design, begin, shell);
            var outcome = new CohortOutcome(design, request.Seed, begin.Calibration, CohortReport.Of(design, tally));
            CohortExport.Write(outcome, request.Report, !request.IsStreamed, shell);
            return ExitCode.Done;
        }
        catch (Exception failure) when (Nobody(failure) is { } nobody)
        {
            throw new FaultException([
                CohortCodes.NobodyIncluded.Fault(
                    "DESIGN",
                    $"{NobodyIncludedException.MostScreened} people screened",
                    "a wider inclusion, or another population",
                    nobody.Message.Split(": ", 2)[^1].TrimEnd('.')
                ),
            ]);
        }
    }

    private static NobodyIncludedException? Nobody(Exception failure) =>
        failure as NobodyIncludedException
        ?? (failure as AggregateException)?.Flatten().InnerExceptions.OfType<NobodyIncludedException>().FirstOrDefault();

    private static CohortTally Stream(CohortRequest request, CohortDesign design, PartState begin, Shell shell) =>
        Guard(
            request.Out ?? "standard output",
            () =>
            {
                var table = new CohortTable(design);
                using var file = request.Out is { } path && !Outputs.IsStandard(path) ? File.AppendText(path) : null;
                var writer = file ?? shell.Out;
                table.WriteHeader(writer);
                var tally = Simulate(design, begin, (patient, _) => table.WriteRow(writer, patient), shell);
                writer.Flush();
                return tally;
            }
        );

    private static CohortTally Write(CohortRequest request, CohortDesign design, PartState begin, Shell shell)
    {
        var path = request.Out!;
        var there = PartState.Find(path);
        if (Standing(request, begin, there) is { } fault)
            throw new FaultException([fault]);
        var table = new CohortTable(design);
        return Guard(
            path,
            () =>
            {
                using var file = request.Resume ? CohortFile.Resume(path, table, there!) : CohortFile.Begin(path, table, begin);
                try
                {
                    var tally = Simulate(design, file.State, file.Write, shell);
                    file.Save();
                    return tally;
                }
                catch (OperationCanceledException)
                {
                    file.Save();
                    shell.Error.WriteLine($"Stopped: {path} holds {file.State.Progress}. --resume goes on.");
                    throw;
                }
            }
        );
    }

    // What stands where the table is to go, as far as it is in the way.
    private static Fault? Standing(CohortRequest request, PartState begin, PartState? there)
    {
        var path = request.Out!;
        if (!request.Resume)
            return there is { IsWhole: false } && File.Exists(path)
                ? CohortCodes.Unfinished.Fault("--out", path, "allowed is --resume, or another file", there.Progress)
                : null;
        if (there is null)
            return CohortCodes.NothingToResume.Fault(
                "--resume",
                path,
                $"allowed is a table with its state beside it, {PartState.PathOf(path)}"
            );
        var differences = string.Join(", ", Differences(begin, there));
        return differences.Length > 0
            ? CohortCodes.OtherRun.Fault("--resume", path, "allowed is the same design, seed, number of patients and part", differences)
            : null;
    }

    private static IEnumerable<string> Differences(PartState begin, PartState there)
    {
        if (there.Seed != begin.Seed)
            yield return $"seed {there.Seed}";
        if (there.Patients != begin.Patients)
            yield return $"{there.Patients} patients";
        if ((there.From, there.To) != (begin.From, begin.To))
            yield return $"patients {there.From + 1} to {there.To}";
        if (
            !string.Equals(there.Fingerprint, begin.Fingerprint, StringComparison.Ordinal)
            && there.Seed == begin.Seed
            && there.Patients == begin.Patients
        )
            yield return "another design or version of the model";
    }

    private static CohortTally Simulate(CohortDesign design, PartState state, Action<CohortPatient, CohortTally> write, Shell shell) =>
        Watched.Run(
            shell,
            Name,
            (progress, stopping) =>
            {
                var tallier = new Tallier(design);
                var tally = state.Tally;
                foreach (var patient in Cohort.Run(design, state.Seed, state.Done, state.To, cancellation: stopping))
                {
                    tally = tallier.Add(tally, patient);
                    write(patient, tally);
                    progress.Report((patient.Number + 1.0 - state.From) / (state.To - state.From));
                }

                return tally;
            }
        );

    private static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([
                CliCodes.OutputUnwritable.Fault(
                    "--out",
                    path,
                    "allowed is a file in a folder that can be written",
                    refused.Message.TrimEnd('.')
                ),
            ]);
        }
    }
}
