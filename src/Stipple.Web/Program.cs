using Stipple.Web.Jobs;

namespace Stipple.Web;

/// <summary>The practice in the browser, and the jobs of whoever looks after the machine.</summary>
public static class Program
{
    /// <summary>Runs a job.</summary>
    /// <param name="arguments">A job and its settings; without a job it serves.</param>
    public static Task<int> Main(string[] arguments) => JobRunner.Run(arguments, Console.Out, Console.Error);
}
