using System.Security.Cryptography;
using System.Text;
using Stipple.Designs;
using Stipple.Evidence;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Trialling;

/// <summary>What the patients of a cohort depend on, as a short text.</summary>
internal static class CohortFingerprint
{
    public static string Of(CohortDesign design, ulong seed, int patients)
    {
        var text = new StringBuilder();
        text.Append($"{Forecaster.ModelVersion}\n{Catalogue.Calibration.Version}\n{seed}\n{patients}\n");
        foreach (var p in Catalogue.Parameters.All)
            text.Append($"{p.Id} {p.Value:R} {p.Spread:R} {p.Distribution}\n");
        foreach (var quantity in Catalogue.Calibration.Quantities)
            text.Append($"{quantity.Kind} {quantity.Name} {quantity.Median:R}\n");
        var scale = Catalogue.Scales[design.Population.Concern.Baseline.Scale];
        text.Append($"{scale.Id} {scale.Version} {scale.RaterErrorLive?.Value:R} {scale.RaterErrorPhoto?.Value:R}\n");
        text.Append(Encoding.UTF8.GetString(CohortDesignWriter.Write(design)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..32];
    }
}
