using System.CommandLine;

namespace Stipple.Web.Jobs;

/// <summary>Everything <c>stipple-web</c> can be asked to do. A new job is one more line here.</summary>
internal static class JobCommands
{
    private const string About = """
        Runs the practice in the browser, and the jobs of whoever looks after the machine. Without a job it serves.

        Settings stand on any job as --Name=value, in the environment as STIPPLE_Name, or in stipple.json in the folder:
          --Folder=PATH            folder of the practice's own data (.stipple/practice)
          --Postgres=CONNECTION    keep records on PostgreSQL, not in a SQLite file
          --urls=ADDRESS           where to listen (http://localhost:5080)
          --PublicBase=ADDRESS     the address people reach it at
          --BehindProxy=true       believe a proxy on this machine
          --Proxies=NETWORKS       believe these proxies: 10.0.0.0/8,192.168.1.5
        """;

    /// <summary>The root command.</summary>
    public static RootCommand Create(JobContext context)
    {
        var root = new RootCommand(About)
        {
            Serve.Command(context),
            Migrate.Command(context),
            Backup.Command(context),
            Restore.Command(context),
            VerifyTrail.Command(context),
            RecoverOwnerJob.Command(context),
            Demo.Command(context),
        };
        root.SetAction((_, cancellation) => Serve.Run(context, cancellation));
        return root;
    }
}
