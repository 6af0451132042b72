using System.CommandLine;
using Stipple.Records.Stores;
using Stipple.Web.Hosting;

namespace Stipple.Web.Jobs;

/// <summary>Lets an owner in again from the machine's command line.</summary>
internal static class RecoverOwnerJob
{
    public static Command Command(JobContext context)
    {
        var login = new Option<string>("--login") { Description = "The name the owner signs in with.", Required = true };
        var command = new Command("recover-owner", "Sets a one-time pass phrase for an owner who lost theirs, and prints it once.")
        {
            login,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var app = await context.OpenPrepared(cancellation);
                return await RecoverOwner.Run(app, parsed.GetValue(login)!, context.Out, cancellation) == 0
                    ? ExitCode.Done
                    : ExitCode.Faulty;
            }
        );
        return command;
    }
}
