namespace Stipple;

/// <summary>How often sunscreen is put on.</summary>
public enum SunscreenUse
{
    /// <summary>Never.</summary>
    Never,

    /// <summary>On some days.</summary>
    Sometimes,

    /// <summary>Every day.</summary>
    Daily,
}
