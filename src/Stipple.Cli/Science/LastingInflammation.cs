using Stipple.Evidence;

namespace Stipple.Cli.Science;

/// <summary>How fast inflammation dies out at rest, and how rarely it would not.</summary>
internal static class LastingInflammation
{
    public static string Text()
    {
        var number = Catalogue.Parameters["inflammatoryReproduction"];
        var chance = ChanceAbove(1, number);
        var halfLife = Math.Log(2) / SlowestRate(number.Value);
        return $"Median `inflammatoryReproduction` {Markdown.Number(number.Value)}, coefficient of variation {number.Spread:P0} between people: "
            + $"above 1 in one twin of {Math.Round(1 / chance / 1000) * 1000:N0}. "
            + $"At the median, inflammation near rest halves in {Markdown.Number(halfLife)} days; at 0.9 in {Markdown.Number(Math.Log(2) / SlowestRate(0.9))} days.";
    }

    /// <summary>Share of people above a value, for a lognormal parameter.</summary>
    internal static double ChanceAbove(double value, ModelParameter parameter)
    {
        var deviation = Math.Sqrt(Math.Log(1 + parameter.Spread * parameter.Spread));
        return UpperTail(Math.Log(value / parameter.Value) / deviation);
    }

    /// <summary>Rate at which neutrophils and inflammatory macrophages together die out near rest, 1/d.</summary>
    /// <remarks>The smaller eigenvalue of H3 and H4 linearised at rest.</remarks>
    private static double SlowestRate(double reproduction)
    {
        var neutrophils = Median("neutrophilLoss");
        var macrophages = Median("polarisation") + Median("inflammatoryMacrophageLoss");
        var sum = neutrophils + macrophages;
        return (sum - Math.Sqrt(sum * sum - 4 * neutrophils * macrophages * (1 - reproduction))) / 2;
    }

    private static double Median(string id) => Catalogue.Parameters[id].Value;

    // Simpson's rule on ten standard deviations beyond z; what lies further is below 1e-22.
    private static double UpperTail(double z)
    {
        const int Steps = 2000;
        const double Width = 10.0 / Steps;
        var sum = 0.0;
        for (var i = 0; i <= Steps; i++)
        {
            var x = z + i * Width;
            sum +=
                (
                    i is 0 or Steps ? 1
                    : i % 2 == 1 ? 4
                    : 2
                ) * Math.Exp(-x * x / 2);
        }

        return sum * Width / 3 / Math.Sqrt(2 * Math.PI);
    }
}
