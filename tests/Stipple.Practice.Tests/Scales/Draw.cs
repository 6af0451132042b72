using FsCheck;
using FsCheck.Fluent;
using Stipple.Practice.Scales;

namespace Stipple.Practice.Tests.Scales;

/// <summary>Answers to instruments: the best, the worst and any.</summary>
internal static class Draw
{
    // Beyond the last band of every count shipped.
    private const int Many = 30;

    public static Gen<Instrument> AnyInstrument => Gen.Elements(Instruments.All.AsEnumerable());

    public static IReadOnlyList<double> Options(InstrumentItem item)
    {
        if (!item.Grades.IsEmpty)
            return [.. item.Grades.Select(g => g.Value)];
        var (least, most) = (item.Minimum!.Value, Math.Min(item.Maximum ?? Many, item.Minimum.Value + 1000));
        var step = item.Step ?? (most - least) / 64;
        return [.. Enumerable.Range(0, (int)Math.Round((most - least) / step) + 1).Select(i => least + i * step)];
    }

    public static Answers All(Instrument instrument, Func<InstrumentItem, double> choose) =>
        Of(instrument, instrument.Questions.ToDictionary(q => q.Id, q => choose(q.Item), StringComparer.Ordinal));

    public static Answers Of(Instrument instrument, IReadOnlyDictionary<string, double> values) =>
        new(instrument.Scale, instrument.Version, values);

    public static Gen<Answers> Any(Instrument instrument) =>
        from picks in Gen.Choose(0, int.MaxValue - 1).ArrayOf(instrument.Questions.Length)
        select Of(
            instrument,
            instrument
                .Questions.Zip(picks)
                .ToDictionary(p => p.First.Id, p => Options(p.First.Item)[p.Second % Options(p.First.Item).Count], StringComparer.Ordinal)
        );

    public static Arbitrary<(Instrument Instrument, Answers Answers)> AnyAnswered =>
        (from instrument in AnyInstrument from answers in Any(instrument) select (instrument, answers)).ToArbitrary();
}
