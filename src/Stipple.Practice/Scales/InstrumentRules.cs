using System.Collections.Immutable;
using System.Globalization;
using Stipple.Evidence;

namespace Stipple.Practice.Scales;

/// <summary>What must hold within an instrument and between it and the catalogue.</summary>
internal sealed class InstrumentRules(Instrument instrument, string place, List<ScaleFault> faults, IReadOnlyCollection<string> licensed)
{
    // A table lists every raw sum; more rows than this is a mistake rather than an instrument.
    private const int LongestTable = 10_000;

    public void Check()
    {
        CheckIds();
        for (var i = 0; i < instrument.Items.Length; i++)
            CheckItem(instrument.Items[i], $"{place}.items[{i}]");
        for (var i = 0; i < instrument.Regions.Length; i++)
            Must(instrument.Regions[i].Weight > 0, ScaleFaultCodes.WrongValue, $"{place}.regions[{i}].weight", "0 or less", "above 0");
        CheckFormula();
        foreach (var source in instrument.Sources.Where(id => !Catalogue.Sources.TryFind(id, out _)))
            Add(ScaleFaultCodes.UnknownReference, $"{place}.sources", source, "ids of the catalogue of sources");
        // Only an instrument sound in itself has a range.
        if (!faults.Exists(f => f.Place.StartsWith(place, StringComparison.Ordinal)))
            CheckTable();
        if (!faults.Exists(f => f.Place.StartsWith(place, StringComparison.Ordinal)))
            CheckCatalogue();
    }

    private void CheckIds()
    {
        CheckIds("items", instrument.Items.Select(i => i.Id));
        CheckIds("regions", instrument.Regions.Select(r => r.Id));
        // Regions are sub-scores too, so that a part may not bear the name of one.
        CheckIds("parts", instrument.Parts.Select(p => p.Id).Concat(instrument.Parts.IsEmpty ? [] : instrument.Regions.Select(r => r.Id)));
        for (var i = 0; i < instrument.Parts.Length; i++)
        {
            var items = instrument.Parts[i].Items;
            Must(!items.IsEmpty, ScaleFaultCodes.MissingProperty, $"{place}.parts[{i}]", "no items", "items");
            foreach (var id in items.Where(id => !instrument.Items.Any(item => Same(item.Id, id))))
                Add(ScaleFaultCodes.UnknownReference, $"{place}.parts[{i}].items", id, string.Join(", ", instrument.Items.Select(item => item.Id)));
        }
    }

    private void CheckIds(string list, IEnumerable<string> ids)
    {
        foreach (var group in ids.GroupBy(id => id, StringComparer.Ordinal))
        {
            Must(group.Count() == 1, ScaleFaultCodes.RepeatedId, $"{place}.{list}", group.Key, "every id once");
            Must(
                group.Key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'),
                ScaleFaultCodes.WrongValue,
                $"{place}.{list}",
                group.Key,
                "ids of small letters, digits and hyphens"
            );
        }
    }

    private void CheckItem(InstrumentItem item, string at)
    {
        Must(item.Weight > 0, ScaleFaultCodes.WrongValue, $"{at}.weight", Plain(item.Weight), "above 0");
        Must(item.Step is null or > 0, ScaleFaultCodes.WrongValue, $"{at}.step", Plain(item.Step ?? 0), "above 0");
        Must(Rises(item.Grades.Select(g => g.Value)), ScaleFaultCodes.WrongValue, $"{at}.grades", "another order", "every grade once, from the lowest up");
        var isGraded = item.Kind is ItemKind.Grade or ItemKind.AreaGrade;
        if (isGraded)
        {
            Must(item.Grades.Length > 1, ScaleFaultCodes.MissingProperty, at, $"{item.Grades.Length} grades", "at least two grades");
            var isNumbered = item.Minimum is not null || item.Maximum is not null || item.Step is not null || !item.Bands.IsEmpty;
            Must(!isNumbered, ScaleFaultCodes.WrongValue, at, "minimum, maximum, step or bands", "grades alone");
            CheckShares(item, at);
            return;
        }
        Must(item.Grades.IsEmpty, ScaleFaultCodes.WrongValue, $"{at}.grades", "grades", "none for a number or count");
        var hasEnd = item.Maximum is not null || (item.Kind == ItemKind.Count && !item.Bands.IsEmpty);
        Must(item.Minimum is not null && hasEnd, ScaleFaultCodes.MissingProperty, at, "no range", "minimum and maximum, or the bands of a count");
        Must(item.Maximum is null || item.Minimum < item.Maximum, ScaleFaultCodes.WrongValue, $"{at}.minimum", Plain(item.Minimum ?? 0), "less than maximum");
        Must(item.Kind == ItemKind.Number || item is { Minimum: 0, Step: 1 }, ScaleFaultCodes.WrongValue, at, "another start or step", "a count by ones from 0");
        if (item.Bands.IsEmpty)
            return;
        Must(item.Bands[0].From.Equals(item.Minimum), ScaleFaultCodes.WrongValue, $"{at}.bands", Plain(item.Bands[0].From), "a first band from minimum");
        Must(Rises(item.Bands.Select(b => b.From)), ScaleFaultCodes.WrongValue, $"{at}.bands", "another order", "bands from the lowest up");
        Must(Rises(item.Bands.Select(b => b.Counts)), ScaleFaultCodes.WrongValue, $"{at}.bands", "another order", "more in every band");
    }

    private void CheckShares(InstrumentItem item, string at)
    {
        if (item.Kind == ItemKind.Grade)
        {
            Must(item.Grades.All(g => g.FromPercent is null), ScaleFaultCodes.WrongValue, $"{at}.grades", "fromPercent", "none but for an area grade");
            return;
        }
        var shares = item.Grades.Skip(1).Select(g => g.FromPercent ?? double.NaN).ToArray();
        var isWhole = item.Grades is [{ FromPercent: 0 }, ..] && shares is [0, ..] && Rises(shares) && shares[^1] <= 100;
        Must(isWhole, ScaleFaultCodes.WrongValue, $"{at}.grades", "other shares", "fromPercent 0 for the lowest grade and for the next, then rising up to 100");
    }

    private void CheckFormula()
    {
        var scored = instrument.Items.Where(i => !i.OutsideTotal).ToArray();
        Must(scored.Length > 0, ScaleFaultCodes.FormulaDoesNotFit, $"{place}.items", "no item of the total", "at least one");
        switch (instrument.Formula)
        {
            case ScoreFormula.OneItem:
                var isSingle = scored is [{ Weight: 1 }] && instrument.Regions.IsEmpty;
                Must(isSingle, ScaleFaultCodes.FormulaDoesNotFit, $"{place}.formula", "one-item", "one item of weight 1 and no regions");
                break;
            case ScoreFormula.Mean:
                var isPlain = instrument.Items.All(i => i.Weight == 1) && instrument.Regions.All(r => r.Weight == 1);
                Must(isPlain, ScaleFaultCodes.FormulaDoesNotFit, $"{place}.formula", "mean", "no weights");
                break;
            case ScoreFormula.AreaTimesSeverity:
                var isOneArea = scored.Count(i => i.Kind == ItemKind.AreaGrade) == 1 && scored.Length > 1 && instrument.Parts.IsEmpty;
                var isPositive = scored.All(i => i.Grades.FirstOrDefault()?.Value >= 0 || i.Minimum >= 0);
                Must(isOneArea && isPositive, ScaleFaultCodes.FormulaDoesNotFit, $"{place}.formula", "area-times-severity", "one area grade, other items, none below 0, no parts");
                break;
            default:
                break;
        }
    }

    private void CheckTable()
    {
        if (instrument.Conversions.IsEmpty)
            return;
        var at = $"{place}.conversions";
        var isWhole = instrument.Formula is ScoreFormula.Sum or ScoreFormula.OneItem && instrument.Required.All(IsWhole);
        Must(isWhole, ScaleFaultCodes.FormulaDoesNotFit, at, "a sum that need not be whole", "a table for a sum of whole numbers only");
        if (!isWhole)
            return;
        var (least, most) = (instrument.Raw(instrument.Required, q => q.Item.Least), instrument.Raw(instrument.Required, q => q.Item.Most));
        var isCovered =
            most - least < LongestTable
            && instrument.Conversions.Select(r => r.Raw).SequenceEqual(Enumerable.Range(0, (int)(most - least) + 1).Select(i => least + i));
        Must(isCovered, ScaleFaultCodes.FormulaDoesNotFit, at, $"{instrument.Conversions.Length} rows", $"every whole sum from {Plain(least)} to {Plain(most)}");
        var scores = instrument.Conversions.Select(r => r.Score).ToArray();
        Must(scores.Zip(scores.Skip(1)).All(p => p.First <= p.Second), ScaleFaultCodes.WrongValue, at, "a score that falls", "scores that rise with the sum");
    }

    private static bool IsWhole(Question question)
    {
        var item = question.Item;
        var isWhole = double.IsInteger(item.Weight) && double.IsInteger(question.Region?.Weight ?? 1);
        if (!item.Grades.IsEmpty)
            return isWhole && item.Grades.All(g => double.IsInteger(g.Value));
        return isWhole && (item.Bands.IsEmpty ? item.Step is { } step && double.IsInteger(step) && double.IsInteger(item.Minimum ?? 0) : item.Bands.All(b => double.IsInteger(b.Counts)));
    }

    private void CheckCatalogue()
    {
        var isKnown = Catalogue.Scales.TryFind(instrument.Scale, out var scale);
        if (instrument.Licensed is { } slot)
        {
            Must(licensed.Contains(slot, StringComparer.Ordinal), ScaleFaultCodes.UnknownReference, $"{place}.licensed", slot, string.Join(", ", licensed));
            Must(!isKnown, ScaleFaultCodes.ContradictsCatalogue, $"{place}.scale", instrument.Scale, "an id of its own for a licensed copy");
            return;
        }
        if (scale is null)
        {
            Add(ScaleFaultCodes.UnknownReference, $"{place}.scale", instrument.Scale, "a scale of the catalogue, or licensed with the id of its place");
            return;
        }
        Agrees("version", instrument.Version, scale.Version);
        Agrees("rater", instrument.Rater, scale.Rater);
        Agrees("lowerIsBetter", instrument.LowerIsBetter, scale.LowerIsBetter);
        Agrees("verified", instrument.Verified, scale.VerifiedRules);
        Agrees("items", $"{Plain(instrument.Minimum)} to {Plain(instrument.Maximum)}", $"{Plain(scale.Minimum)} to {Plain(scale.Maximum)}");
        Agrees("items", instrument.FromPhoto ? "a photograph will do" : "not from a photograph", scale.RaterErrorPhoto is null ? "not from a photograph" : "a photograph will do");
    }

    private void Agrees<T>(string name, T found, T allowed) =>
        Must(Equals(found, allowed), ScaleFaultCodes.ContradictsCatalogue, $"{place}.{name}", $"{found}", $"{allowed}");

    private void Must(bool holds, ScaleFaultCode code, string at, string found, string allowed)
    {
        if (!holds)
            Add(code, at, found, allowed);
    }

    private void Add(ScaleFaultCode code, string at, string found, string allowed) => faults.Add(new(code, at, found, allowed));

    private static bool Rises(IEnumerable<double> values)
    {
        var list = values.ToImmutableArray();
        return list.Zip(list.Skip(1)).All(pair => pair.First < pair.Second);
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static string Plain(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
