using Stipple.Cli.Failing;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Reading;
using Stipple.Cli.Running;
using Stipple.Skin.Plans;

namespace Stipple.Cli.Planning;

/// <summary>Reads, plans and writes; on any fault nothing is written.</summary>
internal static class PlanRun
{
    public static int Run(PlanRequest request, Shell shell)
    {
        var course = Read(request, shell);
        var proposal = Watched.Run(
            shell,
            Texts.Of("plan.progress"),
            (progress, stopping) => Planner.Run(course, new PlanOptions(request.Twins, request.Seed), progress, stopping)
        );
        PlanTerminal.Write(course, proposal, shell, request);
        return ExitCode.Done;
    }

    private static Course Read(PlanRequest request, Shell shell)
    {
        var faults = request.Faults().ToList();
        ReadResult? read = null;
        try
        {
            read = CourseInput.Read(request.Course, shell);
            faults.AddRange(read.Course is { } sound ? PlanFaults.Of(sound) : read.Faults);
        }
        catch (FaultException unread)
        {
            faults.AddRange(unread.Faults);
        }

        return faults.Count == 0 && read?.Course is { } course
            ? course
            : throw new FaultException(faults, faults.Count + (read is null ? 0 : read.FaultCount - read.Faults.Count));
    }
}
