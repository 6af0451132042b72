using System.Collections.Immutable;
using Stipple.Cli.Failing;
using Stipple.Cli.Running;
using Stipple.Designs;
using Stipple.Skin.Cohorts;

namespace Stipple.Cli.Trialling;

/// <summary>Puts the parts of a cohort together; on any fault nothing is written.</summary>
internal static class MergeRun
{
    public static int Run(MergeRequest request, Shell shell)
    {
        var parts = Read(request);
        var first = parts[0].State;
        var design = DesignInput.Of(first)!;
        var tallier = new Tallier(design);
        var whole = first with
        {
            To = first.Patients,
            Done = first.Patients,
            Bytes = 0,
            Tally = parts.Aggregate(tallier.Nobody, (tally, part) => tallier.Add(tally, part.State.Tally)),
        };
        if (request.Out is { } path)
        {
            using var outputs = new Outputs();
            var written = 0L;
            outputs.Write("--out", path, stream => written = Join(stream, design, parts));
            if (!Outputs.IsStandard(path) && !Place.Of(path).IsStream)
                outputs.Write("--out", PartState.PathOf(path), stream => (whole with { Bytes = written }).Write(stream));
            shell.Stopping.ThrowIfCancellationRequested();
            outputs.Commit();
        }

        CohortExport.Write(
            new CohortOutcome(design, whole.Seed, whole.Calibration, CohortReport.Of(design, whole.Tally)),
            request.Report,
            forTerminal: true,
            shell
        );
        return ExitCode.Done;
    }

    // Every table has the same header; it is written once.
    private static long Join(Stream stream, CohortDesign design, ImmutableArray<(string Path, PartState State)> parts)
    {
        using var header = new StringWriter();
        new CohortTable(design).WriteHeader(header);
        var length = header.ToString().Length;
        var written = 0L;
        foreach (var (path, _) in parts)
        {
            using var part = File.OpenRead(path);
            part.Position = written == 0 ? 0 : length;
            written += part.Length - part.Position;
            part.CopyTo(stream);
        }

        return written;
    }

    private static ImmutableArray<(string Path, PartState State)> Read(MergeRequest request)
    {
        var faults = request.Faults().ToList();
        var parts = new List<(string Path, PartState State)>();
        foreach (var path in request.Parts)
        {
            if (!File.Exists(path))
                faults.Add(CliCodes.FileMissing.Fault("PART", path, "allowed is a table of patients"));
            else if (PartState.Find(path) is { } state && DesignInput.Of(state) is not null)
                parts.Add((path, state));
            else
                faults.Add(
                    CohortCodes.NothingToResume.Fault(
                        "PART",
                        path,
                        $"allowed is a table with its state beside it, {PartState.PathOf(path)}"
                    )
                );
        }

        faults.AddRange(parts.SelectMany(part => Unfit(part.Path, part.State, parts[0].State)));
        if (faults.Count == 0)
            faults.AddRange(Gaps(parts));
        return faults.Count == 0 ? [.. parts.OrderBy(p => p.State.From)] : throw new FaultException(faults);
    }

    private static IEnumerable<Fault> Unfit(string path, PartState part, PartState first)
    {
        if (!part.IsWhole)
            yield return CohortCodes.PartUnfinished.Fault("PART", path, "allowed are whole parts", part.Progress);
        else if (new FileInfo(path).Length != part.Bytes)
            yield return CohortCodes.TableDamaged.Fault(
                "PART",
                path,
                $"its state tells of {part.Bytes}",
                $"{new FileInfo(path).Length} bytes"
            );
        if (part.Seed != first.Seed || part.Patients != first.Patients)
            yield return CohortCodes.PartsDiffer.Fault(
                "PART",
                path,
                $"allowed are seed {first.Seed} and {first.Patients} patients",
                $"seed {part.Seed}, {part.Patients} patients"
            );
        else if (!string.Equals(part.Fingerprint, first.Fingerprint, StringComparison.Ordinal))
            yield return CohortCodes.PartsDiffer.Fault(
                "PART",
                path,
                "allowed are parts of one design and version of the model",
                "another design or version"
            );
    }

    private static IEnumerable<Fault> Gaps(List<(string Path, PartState State)> parts)
    {
        var next = 0;
        foreach (var (path, state) in parts.OrderBy(p => p.State.From).ThenBy(p => p.State.To))
        {
            if (state.From != next)
                yield return CohortCodes.PartsMissing.Fault(
                    "PART",
                    path,
                    $"allowed is patient {next + 1}",
                    $"begins with patient {state.From + 1}"
                );
            next = state.To;
        }

        if (parts.Count > 0 && next != parts[0].State.Patients)
            yield return CohortCodes.PartsMissing.Fault(
                "PART",
                "The last part",
                $"allowed is patient {parts[0].State.Patients}",
                $"ends with patient {next}"
            );
    }
}
