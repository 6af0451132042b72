using System.CommandLine;
using Stipple.Web.Demonstration;
using Stipple.Web.Hosting;

namespace Stipple.Web.Jobs;

/// <summary>Serves the demonstration practice, built first where it is not there yet.</summary>
internal static class Demo
{
    public static Command Command(JobContext context)
    {
        var command = new Command("demo", "Builds a practice of invented people in a store of its own and serves it.");
        command.SetAction(
            async (_, cancellation) =>
            {
                await using (var app = await context.OpenPrepared(cancellation))
                {
                    await using var scope = app.Services.CreateAsyncScope();
                    await scope.ServiceProvider.GetRequiredService<BuildDemonstration>().Run(cancellation);
                }
                return await Serve.Run(context, cancellation);
            }
        );
        return command;
    }
}
