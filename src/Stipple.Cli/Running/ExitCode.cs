namespace Stipple.Cli.Running;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Stipple itself failed.</summary>
    public const int Failed = 1;

    /// <summary>The input or the command line has faults; nothing was written.</summary>
    public const int Faulty = 2;

    /// <summary>Stopped by the user: 128 and the number of SIGINT.</summary>
    public const int Stopped = 130;
}
