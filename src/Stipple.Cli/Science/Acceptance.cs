using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin;
using Stipple.Skin.Parameters;

namespace Stipple.Cli.Science;

/// <summary>The model's healing of a reference session beside every published curve.</summary>
internal sealed record Acceptance(ImmutableArray<Acceptance.Row> Rows, int Twins)
{
    private const ulong Seed = 1;

    public static Acceptance Run(int twins, IProgress<double> progress, CancellationToken cancellation)
    {
        var median = HealingTrace.Of(Twin.Median);
        var traces = new HealingTrace[twins];
        var done = 0;
        Parallel.For(
            0,
            twins,
            new ParallelOptions { CancellationToken = cancellation },
            number =>
            {
                traces[number] = HealingTrace.Of(Twin.Draw(Seed, number));
                progress.Report((double)Interlocked.Increment(ref done) / twins);
            }
        );
        return new Acceptance([.. Catalogue.Curves.All.Select(curve => RowOf(curve, median, traces))], twins);
    }

    private static Row RowOf(HealingCurve published, HealingTrace median, HealingTrace[] traces)
    {
        var model = median.Read(published);
        var factor = TimeFactor.Of(model, published);
        return new Row(
            published,
            model,
            [.. traces.Select(t => t.Read(published))],
            factor,
            TimeFactor.Distance(model, published, 1),
            TimeFactor.Distance(model, published, factor)
        );
    }

    /// <summary>One curve: published, of the median twin and of all twins.</summary>
    internal sealed record Row(
        HealingCurve Published,
        HealingTrace.Curve Median,
        ImmutableArray<HealingTrace.Curve> Twins,
        double Factor,
        double Before,
        double After
    )
    {
        /// <summary>The middle nine tenths of the twins on a day.</summary>
        public (double Low, double High) Band(double day)
        {
            var values = Twins.Select(t => t.At(day)).Order().ToArray();
            return (Quantile.At<double>(values, 0.05), Quantile.At<double>(values, 0.95));
        }

        /// <summary>Published points that lie in the band of the twins.</summary>
        public int InBand(double factor) =>
            Published.Points.Count(p => Band(p.Day * factor) is var (low, high) && p.Value >= low && p.Value <= high);

        /// <summary>The published point that the rescaled median misses most.</summary>
        public (CurvePoint Point, double Model) Worst =>
            Published.Points.Select(p => (Point: p, Model: Median.At(p.Day * Factor))).MaxBy(x => Math.Abs(x.Model - x.Point.Value));
    }
}
