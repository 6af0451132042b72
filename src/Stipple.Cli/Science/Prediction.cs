using Stipple.Skin;

namespace Stipple.Cli.Science;

/// <summary>What the twins say of a figure.</summary>
/// <param name="Median">Median, or a share of all twins.</param>
/// <param name="P05">5 % lie below; for a share, the lower end of its interval.</param>
/// <param name="P25">25 % lie below.</param>
/// <param name="P75">75 % lie below.</param>
/// <param name="P95">95 % lie below; for a share, the upper end of its interval.</param>
/// <param name="IsShare">Whether it is a share of all twins, which has no spread between them.</param>
internal sealed record Prediction(double Median, double P05, double P25, double P75, double P95, bool IsShare = false)
{
    public static Prediction Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return new Prediction(
            Quantile.At<double>(sorted, 0.5),
            Quantile.At<double>(sorted, 0.05),
            Quantile.At<double>(sorted, 0.25),
            Quantile.At<double>(sorted, 0.75),
            Quantile.At<double>(sorted, 0.95)
        );
    }

    public static Prediction Share(double value, double low, double high) => new(value, low, value, value, high, IsShare: true);

    public static Prediction Share(double value) => Share(value, value, value);
}
