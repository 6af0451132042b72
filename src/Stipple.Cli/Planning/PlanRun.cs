using Stipple.Cli.Failing;
using Stipple.Cli.Forecasting;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Recalibrating;
using Stipple.Cli.Running;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Plans;
using Stipple.Skin.Practices;

namespace Stipple.Cli.Planning;

/// <summary>Reads, plans and writes; on any fault nothing is written.</summary>
internal static class PlanRun
{
    public static int Run(PlanRequest request, Shell shell)
    {
        var (course, practice) = PracticeInput.ReadWith(request.Course, request.Practice, request.Faults(), PlanFaults.Of, shell);
        var proposal = Plan(course, practice, request, shell);
        if (request.IsForTerminal)
            PlanTerminal.Write(course, proposal, shell, request);
        else
            Export(course, proposal, request, shell);
        return ExitCode.Done;
    }

    private static Proposal Plan(Course course, PracticeCalibration? practice, PlanRequest request, Shell shell)
    {
        try
        {
            return Watched.Run(
                shell,
                Texts.Of("plan.progress"),
                (progress, stopping) => Planner.Run(course, new PlanOptions(request.Twins, request.Seed, practice), progress, stopping)
            );
        }
        catch (ForecastTooLargeException tooLarge)
        {
            throw TooLarge.Told(tooLarge, request.Twins);
        }
    }

    private static void Export(Course course, Proposal proposal, PlanRequest request, Shell shell)
    {
        using var outputs = new Outputs();
        if (request.Html is { } html)
            outputs.Write("--html", html, stream => PlanPage.Write(stream, course, proposal));
        if (request.Folder is { } folder)
        {
            foreach (var plan in proposal.Plans)
                outputs.Write(
                    "--out",
                    Path.Combine(folder, $"plan-{plan.Name}.json"),
                    stream => CourseWriter.Write(stream, Titled(course, plan))
                );
        }

        if (request.Json is { } json && !Outputs.IsStandard(json))
            outputs.Write("--json", json, stream => PlanJson.Write(stream, proposal));
        shell.Stopping.ThrowIfCancellationRequested();
        outputs.Commit();
        if (Outputs.IsStandard(request.Json ?? ""))
            Outputs.WriteStandard("--json", shell.Output, stream => PlanJson.Write(stream, proposal));
    }

    // A title may not be longer than a course allows.
    private static Course Titled(Course course, Plan plan)
    {
        var title = Texts.Of("plan.course.title", course.Title ?? Texts.Of("plan.title.none"), plan.Name);
        return plan.Course with { Title = title[..Math.Min(title.Length, CourseLimits.Title)] };
    }
}
