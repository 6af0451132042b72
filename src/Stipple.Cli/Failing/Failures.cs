using Stipple.Skin.Solver;

namespace Stipple.Cli.Failing;

/// <summary>Failures nobody foresaw, as faults.</summary>
internal static class Failures
{
    /// <summary>The fault that tells of a failure: with its own code where it, or one of the failures it gathers, bears one.</summary>
    public static Fault Fault(Exception failure)
    {
        var causes = failure is AggregateException several ? [.. several.Flatten().InnerExceptions] : new[] { failure };
        return causes.OfType<SolverException>().FirstOrDefault() is { } unsolved
            ? new Fault(
                unsolved.Code,
                unsolved.Name,
                0,
                0,
                $"{unsolved.Value}",
                "a course and constants whose equations can be integrated",
                $"The equations of a twin could not be integrated {unsolved.Message.Split(": ", 2)[^1]}. Please report it with the course, if it may be shared."
            )
            : CliCodes.InternalFailure.Fault("stipple", causes[0].GetType().Name, "no failure", causes[0].Message);
    }
}
