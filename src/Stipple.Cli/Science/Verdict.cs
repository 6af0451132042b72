namespace Stipple.Cli.Science;

/// <summary>Whether a prediction meets a published figure.</summary>
internal enum Verdict
{
    /// <summary>The median lies in the published interval; without one, the published value lies in the middle half of the twins.</summary>
    Hit,

    /// <summary>Only the middle nine tenths of the twins reach the published interval or value.</summary>
    Near,

    /// <summary>Not even these.</summary>
    Miss,
}
