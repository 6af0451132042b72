using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Scoring;

/// <summary>A score as it is given: answers to the items of an instrument, or the reading of one that has none.</summary>
public sealed record ScoreInput
{
    /// <summary>Id of the new entry, made with the form; empty lets the server make one.</summary>
    public Guid? Id { get; init; }

    /// <summary>The concern scored; empty when zones are.</summary>
    public Guid? Concern { get; init; }

    /// <summary>Zones scored; empty when a concern is.</summary>
    [Length(0, 40)]
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>Id of the scale.</summary>
    public required string Scale { get; init; }

    /// <summary>Version of the scale the rater had before them; the current one when empty.</summary>
    public string? Version { get; init; }

    /// <summary>Local time of the rating; now when empty.</summary>
    public DateTime? At { get; init; }

    /// <summary>Who gave it; who usually does on this scale when empty.</summary>
    public Rater? Rater { get; init; }

    /// <summary>What the rater looked at.</summary>
    public Setting? Setting { get; init; }

    /// <summary>Whether the rater was blind to time and treatment.</summary>
    public bool Blinded { get; init; }

    /// <summary>Answers by the id of the question: <c>items.forehead.area</c>.</summary>
    public required IReadOnlyDictionary<string, string> Items { get; init; }

    /// <summary>The reading itself, for a scale without items.</summary>
    public double? Total { get; init; }

    /// <summary>The session it was given at.</summary>
    public Guid? Session { get; init; }
}
