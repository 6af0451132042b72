using System.Collections.Immutable;
using System.Globalization;

namespace Stipple.Practice.Scales;

/// <summary>One thing a rater answers.</summary>
/// <param name="Id">Permanent name within the instrument.</param>
/// <param name="Label">What is asked, in our own words.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Grades">The allowed grades from the lowest up; empty for numbers and counts.</param>
/// <param name="Minimum">Lowest allowed number; 0 for counts, null for grades.</param>
/// <param name="Maximum">Highest allowed number; null for grades and for counts without end.</param>
/// <param name="Step">Smallest step between numbers; null when continuous.</param>
/// <param name="Unit">Unit of a number; null when it has none.</param>
/// <param name="Bands">What answers count as, from the lowest band up; empty when an answer counts as itself.</param>
/// <param name="Weight">What the answer is multiplied by in the total, above 0.</param>
/// <param name="LiveOnly">Whether it has to be felt or told, so that no photograph can answer it.</param>
/// <param name="OutsideTotal">Whether it is only recorded beside the total.</param>
public sealed record InstrumentItem(
    string Id,
    string Label,
    ItemKind Kind,
    ImmutableArray<Grade> Grades,
    double? Minimum,
    double? Maximum,
    double? Step,
    string? Unit,
    ImmutableArray<Band> Bands,
    double Weight,
    bool LiveOnly,
    bool OutsideTotal
)
{
    // Steps such as 0.1 have no exact binary form.
    private const double Tolerance = 1e-6;

    /// <summary>Whether an answer may be given.</summary>
    /// <param name="answer">The answer; NaN and infinities are not allowed.</param>
    public bool Allows(double answer)
    {
        if (!double.IsFinite(answer))
            return false;
        if (!Grades.IsEmpty)
            return Grades.Any(g => g.Value.Equals(answer));
        if (answer < Minimum || answer > Maximum)
            return false;
        var steps = (answer - (Minimum ?? 0)) / Step;
        return steps is null || Math.Abs(steps.Value - Math.Round(steps.Value)) <= Tolerance;
    }

    /// <summary>The allowed answers in a few words.</summary>
    public string Allowed
    {
        get
        {
            if (!Grades.IsEmpty)
                return string.Join(", ", Grades.Select(g => Plain(g.Value)));
            var range = Maximum is { } maximum ? $"{Plain(Minimum ?? 0)} to {Plain(maximum)}" : $"{Plain(Minimum ?? 0)} or more";
            return Step switch
            {
                null => range,
                1 => $"{range}, whole numbers",
                _ => $"{range} in steps of {Plain(Step.Value)}",
            };
        }
    }

    /// <summary>What an allowed answer counts as, before its weight.</summary>
    /// <param name="answer">An answer that <see cref="Allows"/> accepts.</param>
    public double Counts(double answer) => Bands.IsEmpty ? answer : Bands.Last(b => b.From <= answer + Tolerance).Counts;

    /// <summary>The grade that stands for a measured share of a region.</summary>
    /// <param name="percent">Share of the region affected, 0 to 100 percent.</param>
    /// <returns>The grade; null when this item is no area grade.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not within 0 to 100.</exception>
    public double? GradeOfArea(double percent)
    {
        if (percent is not (>= 0 and <= 100))
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "A share is 0 to 100 percent.");
        if (Kind != ItemKind.AreaGrade)
            return null;
        return percent == 0 ? Grades[0].Value : Grades.Last(g => g.FromPercent <= percent).Value;
    }

    /// <summary>The least an answer can count.</summary>
    internal double Least => Grades.IsEmpty ? Counts(Minimum ?? 0) : Grades[0].Value;

    /// <summary>The most an answer can count.</summary>
    internal double Most
    {
        get
        {
            if (!Grades.IsEmpty)
                return Grades[^1].Value;
            return Maximum is { } maximum ? Counts(maximum) : Bands[^1].Counts;
        }
    }

    private static string Plain(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
