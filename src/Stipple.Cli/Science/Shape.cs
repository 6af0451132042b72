using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Cli.Science;

/// <summary>Every published figure with what the twins say of it, and the time courses behind some.</summary>
internal sealed record Shape(ImmutableArray<Shape.Row> Rows, ImmutableArray<Shape.Course> Courses, int Twins)
{
    public static Shape Run(int twins, StageProgress progress, CancellationToken cancellation)
    {
        var scars = new ScarChecks(twins, progress.Stage("scars", 9), cancellation);
        var tissue = new TissueChecks(twins, progress.Stage("tissue", 6), cancellation);
        var sessions = new SessionChecks(twins, progress.Stage("sessions", 24), cancellation);
        var predictions = scars
            .Run()
            .Concat(tissue.Run())
            .Concat(sessions.Run())
            .ToDictionary(p => p.Id, p => p.Prediction, StringComparer.Ordinal);
        var rows = Catalogue.Checks.All.Select(check => new Row(check, predictions[check.Id], Verdicts.Of(check, predictions[check.Id])));
        return new Shape([.. rows], [.. Follow(scars, tissue)], twins);
    }

    private static IEnumerable<Course> Follow(ScarChecks scars, TissueChecks tissue)
    {
        const double End = 84;
        double[] weeks = [.. Enumerable.Range(1, 40).Select(w => w * 7.0)];
        var weekly = Relative(scars.Gains(ScarChecks.Weekly, [.. weeks, 288]), Array.IndexOf(weeks, End + 63));
        yield return new Course(
            "Weekly, 12 times: gain, % of day 147",
            weeks,
            weekly,
            [(End, 69.7), (End + 30.4, 89.5), (End + 60.8, 100)]
        );
        var net = Relative(scars.Gains(ScarChecks.Fortnightly, [.. weeks, 288]), Array.IndexOf(weeks, 182.0));
        yield return new Course("Fortnightly, 3 times: gain, % of day 182", weeks, net, [(91, 46.7), (182, 100)]);
        yield return new Course("Melasma, 4 monthly: pigment, % of before", weeks, tissue.Patch(weeks), [(61, 78.9), (122, 64.2)]);
    }

    private static double[][] Relative(double[][] gains, int place) => [.. gains.Select(g => g.Select(x => 100 * x / g[place]).ToArray())];

    /// <summary>A check and its outcome.</summary>
    internal sealed record Row(ShapeCheck Check, Prediction Prediction, Verdict Verdict);

    /// <summary>A time course of the twins beside published points.</summary>
    internal sealed record Course(string Title, double[] Days, double[][] Twins, ImmutableArray<(double Day, double Value)> Published);
}
