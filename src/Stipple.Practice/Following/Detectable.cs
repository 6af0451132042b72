using Stipple.Evidence;

namespace Stipple.Practice.Following;

/// <summary>The smallest change of a score that is not the error of two ratings.</summary>
/// <remarks>
/// 1.96 √2 times the standard deviation of one rating: beyond it lie 5 % of the differences of two ratings of the same skin
/// (the smallest detectable change of measurement theory).
/// </remarks>
internal static class Detectable
{
    /// <summary>The change, in the unit of the scale; null when the scale's error is not known.</summary>
    /// <param name="scale">Id of the scale.</param>
    public static double? Change(string scale) =>
        Catalogue.Scales.TryFind(scale, out var known) && (known.RaterErrorLive ?? known.RaterErrorPhoto) is { } error
            ? 1.96 * Math.Sqrt(2) * error.Value
            : null;
}
