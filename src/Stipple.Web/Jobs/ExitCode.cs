namespace Stipple.Web.Jobs;

/// <summary>What the process tells its caller; the same numbers as those of the program <c>stipple</c>.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Stipple itself failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line, a setting, a backup or the trail has a fault.</summary>
    public const int Faulty = 2;

    /// <summary>Stopped by the user: 128 and the number of SIGINT.</summary>
    public const int Stopped = 130;
}
