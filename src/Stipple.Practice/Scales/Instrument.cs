using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Practice.Scales;

/// <summary>A scale by its items: what is asked and how the score follows from the answers.</summary>
/// <param name="Scale">Id of <see cref="Catalogue.Scales"/>; for a licensed instrument an id of its own.</param>
/// <param name="Version">Version or form, as in the catalogue.</param>
/// <param name="Rater">Who answers.</param>
/// <param name="LowerIsBetter">Whether a lower score is the wanted one.</param>
/// <param name="Licensed">Id of the <see cref="LicensedInstrument"/> this is a practice's own copy of; null for those shipped.</param>
/// <param name="Formula">How the total follows.</param>
/// <param name="Regions">Where every item is asked; empty when it is asked once.</param>
/// <param name="Items">What is asked.</param>
/// <param name="Parts">Sub-scores; the regions are sub-scores beside them.</param>
/// <param name="Conversions">Table from raw sum to score; empty when the sum is the score.</param>
/// <param name="Verified">Whether items and formula were read at a source.</param>
/// <param name="Caution">What is easily mistaken about it; null when nothing is.</param>
/// <param name="Sources">Ids of <see cref="Catalogue.Sources"/> for items and formula; empty for our own and for licensed copies.</param>
public sealed record Instrument(
    string Scale,
    string Version,
    Rater Rater,
    bool LowerIsBetter,
    string? Licensed,
    ScoreFormula Formula,
    ImmutableArray<InstrumentRegion> Regions,
    ImmutableArray<InstrumentItem> Items,
    ImmutableArray<InstrumentPart> Parts,
    ImmutableArray<Conversion> Conversions,
    bool Verified,
    string? Caution,
    ImmutableArray<string> Sources
)
{
    // Weights such as 0.3 have no exact binary form; nine decimals are beyond any scale's step.
    private const int Decimals = 9;

    /// <summary>Every item as it is asked, region by region.</summary>
    public ImmutableArray<Question> Questions
    {
        get
        {
            if (Regions.IsEmpty)
                return [.. Items.Select(item => new Question(item.Id, null, item))];
            return [.. Regions.SelectMany(region => Items.Select(item => new Question($"{region.Id}.{item.Id}", region, item)))];
        }
    }

    /// <summary>Lowest possible total, from the items.</summary>
    public double Minimum => Total(Required, q => q.Item.Least);

    /// <summary>Highest possible total, from the items.</summary>
    public double Maximum => Total(Required, q => q.Item.Most);

    /// <summary>Whether a photograph can answer all that the total needs.</summary>
    public bool FromPhoto => !Items.Any(item => item.LiveOnly && !item.OutsideTotal);

    /// <summary>The questions the total needs.</summary>
    internal ImmutableArray<Question> Required => [.. Questions.Where(q => !q.Item.OutsideTotal)];

    /// <summary>The total over questions, converted where there is a table.</summary>
    internal double Total(ImmutableArray<Question> questions, Func<Question, double> counted)
    {
        var raw = Raw(questions, counted);
        return Conversions.IsEmpty ? raw : Conversions.First(row => row.Raw.Equals(raw)).Score;
    }

    /// <summary>The formula over questions; each regional weight is part of it.</summary>
    internal double Raw(ImmutableArray<Question> questions, Func<Question, double> counted)
    {
        var value = Formula switch
        {
            ScoreFormula.AreaTimesSeverity => questions.GroupBy(q => q.Region).Sum(region => AreaTimesSeverity(region, counted)),
            ScoreFormula.Mean => questions.Sum(counted) / questions.Length,
            _ => questions.Sum(q => (q.Region?.Weight ?? 1) * q.Item.Weight * counted(q)),
        };
        return Math.Round(value, Decimals);
    }

    private static double AreaTimesSeverity(IGrouping<InstrumentRegion?, Question> region, Func<Question, double> counted)
    {
        var area = region.Where(q => q.Item.Kind == ItemKind.AreaGrade).Sum(counted);
        var severity = region.Where(q => q.Item.Kind != ItemKind.AreaGrade).Sum(q => q.Item.Weight * counted(q));
        return (region.Key?.Weight ?? 1) * area * severity;
    }
}
