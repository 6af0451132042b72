using Stipple.Cli.Failing;
using Stipple.Cli.Reading;
using Stipple.Cli.Running;
using Stipple.Designs;
using Stipple.Skin.Cohorts;

namespace Stipple.Cli.Trialling;

/// <summary>Reads, simulates and writes.</summary>
internal static class CohortRun
{
    public static int Run(CohortRequest request, Shell shell)
    {
        var read = InputFile.Read(
            "DESIGN",
            request.Design,
            "allowed is a file with a design, or - for standard input",
            shell,
            CohortDesignReader.Read
        );
        var design = read.Design ?? throw new FaultException(read.Faults, read.FaultCount);
        var table = new CohortTable(design);
        table.WriteHeader(shell.Out);
        foreach (var patient in Cohort.Run(design, request.Seed, 0, request.Patients, cancellation: shell.Stopping))
            table.WriteRow(shell.Out, patient);
        return ExitCode.Done;
    }
}
