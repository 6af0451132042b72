using FsCheck;
using FsCheck.Fluent;

namespace Stipple.Charts.Tests;

/// <summary>Charts of arbitrary finite data.</summary>
internal static class AnyChart
{
    public static Gen<double> Value { get; } =
        from number in Gen.OneOf(
            ArbMap.Default.GeneratorFor<NormalFloat>().Select(n => n.Get),
            Gen.Elements(0.0, 1e12, -1e12, 1e-300, double.Epsilon, 7.000000001)
        )
        where Math.Abs(number) <= 1e12
        select number;

    private static Gen<double> Day { get; } = Gen.Choose(-4000, 100000).Select(n => n / 100.0);

    private static Gen<BandPoint[]> Points { get; } =
        from rows in Value.ArrayOf(5).NonEmptyListOf()
        select rows.Select((r, i) => Point(i * 2.7, r)).ToArray();

    public static Arbitrary<BandChart> Bands { get; } =
        (
            from points in Points
            from other in Points
            from measured in Value.Three().ListOf()
            from sessions in Day.ListOf()
            from name in ArbMap.Default.GeneratorFor<string>()
            from lastRecord in Day
            from dense in ArbMap.Default.GeneratorFor<bool>()
            select new BandChart
            {
                Title = name ?? "",
                Quantity = name ?? "",
                Series = [new BandSeries(name ?? "", points), new BandSeries("b", other)],
                Comparison = new BandSeries("untreated", other),
                Measurements =
                [
                    .. measured.Select(m => Sorted(m.Item1, m.Item2, m.Item3)).Select((v, i) => new Measurement(i * 3.3, v[1], v[0], v[2])),
                ],
                Sessions = [.. sessions.Select((d, i) => new SessionMark(d, $"{i}.5 mm", i % 2 == 0))],
                LastRecord = lastRecord,
                Goal = measured.Count > 0 ? measured[0].Item1 : null,
                Axis = dense ? TimeAxis.DenseEarly : TimeAxis.Whole,
            }
        ).ToArbitrary();

    public static BandPoint Point(double day, params double[] values)
    {
        var v = Sorted(values);
        return new BandPoint(day, v[2], v[1], v[3], v[0], v[4]);
    }

    private static double[] Sorted(params double[] values) => [.. values.Order()];
}
