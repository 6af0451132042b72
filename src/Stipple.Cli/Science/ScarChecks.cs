using Stipple.Evidence;
using Stipple.Skin.Appearance;
using Stipple.Skin.Concerns;

namespace Stipple.Cli.Science;

/// <summary>Time course of acne scars and the difference that depth makes.</summary>
internal sealed class ScarChecks(int twins, IProgress<double> progress, CancellationToken cancellation)
{
    private const double WeeklyEnd = 84; // a week after the twelfth weekly session
    private const double Month = 30.4;
    private const int Trials = 10_000;
    private const int TrialSize = 14;
    private const double StudentT13 = 2.160; // 97.5 % quantile, 13 degrees of freedom

    private static readonly AcneScars Scars = new()
    {
        Id = "scars",
        Zones = ["cheek-left"],
        Baseline = new Baseline("goodman-baron-quantitative", 20),
    };

    public static Plan Weekly => Plan.Of(12, 7, 1.5, DeviceKind.Roller);

    public static Plan Fortnightly => Plan.Of(3, 14, 1.5, DeviceKind.Roller);

    public IEnumerable<(string Id, Prediction Prediction)> Run()
    {
        var weekly = Gains(Weekly, [WeeklyEnd, WeeklyEnd + Month, WeeklyEnd + 2 * Month]);
        yield return ("gain-at-end", Prediction.Of(weekly.Select(g => 100 * g[0] / g[2])));
        yield return ("gain-one-month", Prediction.Of(weekly.Select(g => 100 * g[1] / g[2])));

        var net = Gains(Fortnightly, [3 * Month, 28 + 3 * Month, 6 * Month, 28 + 6 * Month]);
        yield return ("alam-from-first", Prediction.Of(net.Select(g => 100 * g[0] / g[2])));
        yield return ("alam-from-last", Prediction.Of(net.Select(g => 100 * g[1] / g[3])));

        const double Read = 70 + 91; // 13 weeks after the last of six
        var shallow = Severities(Plan.Of(6, 14, 1.5), Read);
        var deep = Severities(Plan.Of(6, 14, 2.5), Read);
        yield return ("depth-difference", Prediction.Of(shallow.Zip(deep, (s, d) => s - d)));
        yield return ("depth-chance", Chance(shallow, deep, rated: false));
        yield return ("depth-chance-rated", Chance(shallow, deep, rated: true));
    }

    /// <summary>Fall of severity against the same twin untreated, points of 100, at each moment.</summary>
    public double[][] Gains(Plan plan, IReadOnlyList<double> moments)
    {
        var with = plan.Twins(twins, moments, Severities, progress, cancellation);
        var without = plan.Untreated.Twins(twins, moments, Severities, progress, cancellation);
        return [.. with.Zip(without, (w, u) => u.Zip(w, (a, b) => a - b).ToArray())];
    }

    private double[] Severities(Plan plan, double day) => plan.Twins(twins, [day], path => Severities(path)[0], progress, cancellation);

    private static double[] Severities(Plan.Path path) =>
        [.. Enumerable.Range(0, path.Moments).Select(moment => Severity.Of(Scars, path.Signs(moment), path.Twin))];

    // Trials draw 14 of the twins; the seed is fixed so that the document is the same each time.
    private static Prediction Chance(double[] shallow, double[] deep, bool rated)
    {
        var random = new Random(1);
        var scale = new ScoreScale(Scars.Baseline);
        var error = rated ? scale.Scale.RaterErrorPhoto?.Value ?? scale.Scale.RaterErrorLive!.Value : 0;
        var shown = 0;
        for (var trial = 0; trial < Trials; trial++)
        {
            var (sum, squares) = (0.0, 0.0);
            for (var i = 0; i < TrialSize; i++)
            {
                var twin = random.Next(shallow.Length);
                var difference = Rating(shallow[twin]) - Rating(deep[twin]);
                sum += difference;
                squares += difference * difference;
            }

            var mean = sum / TrialSize;
            var deviation = Math.Sqrt(Math.Max(0, squares - sum * mean) / (TrialSize - 1));
            if (mean > StudentT13 * deviation / Math.Sqrt(TrialSize))
                shown++;
        }

        var (low, high) = Binomial.Interval(shown, Trials);
        return Prediction.Share(100.0 * shown / Trials, 100 * low, 100 * high);

        double Rating(double severity) => rated ? scale.Rated(scale.Score(severity), error * Normal(random)) : severity;
    }

    // Box and Muller 1958.
    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
