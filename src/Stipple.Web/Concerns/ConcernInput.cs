using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Concerns;

/// <summary>A concern as it is placed and scored; what belongs to other kinds is left out. Ranges are those of the course format.</summary>
public sealed record ConcernInput
{
    /// <summary>Id of the new entry, made with the form; empty lets the server make one.</summary>
    public Guid? Id { get; init; }

    /// <summary>The version that was shown, when a concern is corrected.</summary>
    public int? Version { get; init; }

    /// <summary>Kind as in the course format: <c>acne-scars</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Ids of the zones it lies in.</summary>
    [Length(1, 40)]
    public required IReadOnlyList<string> Zones { get; init; }

    /// <summary>Id of the scale it is scored on.</summary>
    public required string Scale { get; init; }

    /// <summary>Score before the course, on that scale.</summary>
    public required double? Score { get; init; }

    /// <summary>Improvement hoped for.</summary>
    public double? GoalImprovement { get; init; }

    /// <summary>Percent of the baseline, or points of the scale.</summary>
    public GoalUnit? GoalUnit { get; init; }

    /// <summary>Date by which it is hoped for.</summary>
    public DateOnly? GoalBy { get; init; }

    /// <summary>Share of ice-pick scars among acne scars, percent.</summary>
    [Range(0, 100)]
    public double? IcePick { get; init; }

    /// <summary>Share of boxcar scars, percent.</summary>
    [Range(0, 100)]
    public double? Boxcar { get; init; }

    /// <summary>Share of rolling scars, percent.</summary>
    [Range(0, 100)]
    public double? Rolling { get; init; }

    /// <summary>How deep wrinkling goes, or how high a scar stands: the <c>form</c> of the course format.</summary>
    public string? Form { get; init; }

    /// <summary>Stage of stretch marks, told by colour.</summary>
    public string? Colour { get; init; }

    /// <summary>Where pigment comes from.</summary>
    public string? Type { get; init; }

    /// <summary>How deep pigment lies.</summary>
    public string? Depth { get; init; }

    /// <summary>What a scar came from.</summary>
    public string? Cause { get; init; }

    /// <summary>Age of a scar or of stretch marks at the start, months.</summary>
    public double? AgeMonths { get; init; }
}
