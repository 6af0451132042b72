using Stipple.Web.Hosting;

namespace Stipple.Web;

/// <summary>The practice in the browser, and the jobs of whoever runs the machine.</summary>
public static class Program
{
    /// <summary>Starts it.</summary>
    /// <param name="arguments">A job and its settings; without a job it serves.</param>
    public static async Task<int> Main(string[] arguments)
    {
        var app = Application.Build(arguments);
        await Hosting.Jobs.Prepare(app, CancellationToken.None);
        await app.RunAsync();
        return 0;
    }
}
