using Stipple.Evidence;
using static Stipple.Practice.Scales.InstrumentFaults;

namespace Stipple.Practice.Scales;

/// <summary>What must hold within an instrument.</summary>
internal sealed class InstrumentRules(Instrument instrument, InstrumentFaults faults)
{
    // A table lists every raw sum; more rows than this is a mistake rather than an instrument.
    private const int LongestTable = 10_000;

    /// <summary>Checks an instrument, and against the catalogue once it is sound in itself.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="licensed">Ids of the places for licensed instruments.</param>
    public static void Check(Instrument instrument, InstrumentFaults faults, IReadOnlyCollection<string> licensed)
    {
        var rules = new InstrumentRules(instrument, faults);
        rules.CheckIds();
        for (var i = 0; i < instrument.Items.Length; i++)
            ItemRules.Check(instrument.Items[i], $".items[{i}]", faults);
        for (var i = 0; i < instrument.Regions.Length; i++)
            faults.Must(instrument.Regions[i].Weight > 0, ScaleFaultCodes.WrongValue, $".regions[{i}].weight", "0 or less", "above 0");
        rules.CheckFormula();
        foreach (var source in instrument.Sources.Where(id => !Catalogue.Sources.TryFind(id, out _)))
            faults.Add(ScaleFaultCodes.UnknownReference, ".sources", source, "ids of the catalogue of sources");
        if (faults.IsEmpty && !instrument.Conversions.IsEmpty)
            rules.CheckTable();
        if (faults.IsEmpty)
            CatalogueRules.Check(instrument, faults, licensed);
    }

    private void CheckIds()
    {
        var regions = instrument.Regions.Select(r => r.Id).ToArray();
        CheckIds(".items", instrument.Items.Select(i => i.Id));
        CheckIds(".regions", regions);
        // Regions are sub-scores too, so that a part may not bear the name of one.
        CheckIds(
            ".parts",
            instrument.Parts.IsEmpty ? [] : instrument.Parts.Select(p => p.Id).Concat(regions.Distinct(StringComparer.Ordinal))
        );
        var items = instrument.Items.Select(i => i.Id).ToArray();
        for (var i = 0; i < instrument.Parts.Length; i++)
        {
            var named = instrument.Parts[i].Items;
            faults.Must(!named.IsEmpty, ScaleFaultCodes.MissingProperty, $".parts[{i}]", "no items", "items");
            foreach (var id in named.Except(items, StringComparer.Ordinal))
                faults.Add(ScaleFaultCodes.UnknownReference, $".parts[{i}].items", id, string.Join(", ", items));
        }
    }

    private void CheckIds(string at, IEnumerable<string> ids)
    {
        foreach (var group in ids.GroupBy(id => id, StringComparer.Ordinal))
        {
            var isPlain = group.Key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
            faults.Must(group.Count() == 1, ScaleFaultCodes.RepeatedId, at, group.Key, "every id once");
            faults.Must(isPlain, ScaleFaultCodes.WrongValue, at, group.Key, "ids of small letters, digits and hyphens");
        }
    }

    private void CheckFormula()
    {
        var scored = instrument.Items.Where(i => !i.OutsideTotal).ToArray();
        faults.Must(scored.Length > 0, ScaleFaultCodes.FormulaDoesNotFit, ".items", "no item of the total", "at least one");
        switch (instrument.Formula)
        {
            case ScoreFormula.OneItem:
                Fits(scored is [{ Weight: 1 }] && instrument.Regions.IsEmpty, "one item of weight 1 and no regions");
                break;
            case ScoreFormula.Mean:
                Fits(instrument.Items.All(i => i.Weight == 1) && instrument.Regions.All(r => r.Weight == 1), "no weights");
                break;
            case ScoreFormula.AreaTimesSeverity:
                var isOneArea = scored.Count(i => i.Kind == ItemKind.AreaGrade) == 1 && scored.Length > 1 && instrument.Parts.IsEmpty;
                var isPositive = scored.All(i => i.Grades.FirstOrDefault()?.Value >= 0 || i.Minimum >= 0);
                Fits(isOneArea && isPositive, "one area grade, other items, none below 0, no parts");
                break;
            default:
                break;
        }

        void Fits(bool holds, string allowed) =>
            faults.Must(holds, ScaleFaultCodes.FormulaDoesNotFit, ".formula", $"{instrument.Formula}", allowed);
    }

    private void CheckTable()
    {
        const string At = ".conversions";
        var isSum = instrument.Formula is ScoreFormula.Sum or ScoreFormula.OneItem;
        if (!isSum || !instrument.Required.All(IsWhole))
        {
            faults.Add(ScaleFaultCodes.FormulaDoesNotFit, At, "a sum that need not be whole", "a table for a sum of whole numbers only");
            return;
        }
        var least = instrument.Raw(instrument.Required, q => q.Item.Least);
        var most = instrument.Raw(instrument.Required, q => q.Item.Most);
        var isCovered = most - least < LongestTable && instrument.Conversions.Select(r => r.Raw).SequenceEqual(WholeFrom(least, most));
        var rows = $"{instrument.Conversions.Length} rows";
        faults.Must(isCovered, ScaleFaultCodes.FormulaDoesNotFit, At, rows, $"every whole sum from {Plain(least)} to {Plain(most)}");
        var scores = instrument.Conversions.Select(r => r.Score).ToArray();
        var isRising = scores.Zip(scores.Skip(1)).All(p => p.First <= p.Second);
        faults.Must(isRising, ScaleFaultCodes.WrongValue, At, "a score that falls", "scores that rise with the sum");
    }

    private static IEnumerable<double> WholeFrom(double least, double most) =>
        Enumerable.Range(0, (int)(most - least) + 1).Select(i => least + i);

    private static bool IsWhole(Question question)
    {
        var item = question.Item;
        double[] values =
        [
            question.Region?.Weight ?? 1,
            item.Weight,
            .. item.Grades.Select(g => g.Value),
            .. item.Bands.Select(b => b.Counts),
            // Without grades or bands an answer counts as itself, from minimum in steps.
            .. item.Grades.IsEmpty && item.Bands.IsEmpty ? [item.Minimum ?? 0, item.Step ?? double.NaN] : (double[])[],
        ];
        return values.All(double.IsInteger);
    }
}
