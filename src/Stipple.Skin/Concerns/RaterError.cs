using Stipple.Evidence;

namespace Stipple.Skin.Concerns;

/// <summary>How far one reading lies from what it reads.</summary>
public static class RaterError
{
    /// <summary>Standard deviation of one reading, in the scale's unit; that of the other setting where only it is known.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="setting">In person or from a photograph.</param>
    public static double Of(Scale scale, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(scale);
        var known =
            setting == Setting.Photo ? scale.RaterErrorPhoto ?? scale.RaterErrorLive : scale.RaterErrorLive ?? scale.RaterErrorPhoto;
        return known?.Value ?? 0;
    }
}
