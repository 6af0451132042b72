namespace Stipple.Web.FirstRun;

/// <summary>What Stipple is for, as shown on the first run and kept with the practice.</summary>
internal static class IntendedUse
{
    /// <summary>Edition of the text <c>begin.use</c>; a change of it asks to be accepted again.</summary>
    public const string Edition = "1";
}
