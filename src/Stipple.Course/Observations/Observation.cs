namespace Stipple;

/// <summary>One score, given by someone or something at some time, of a concern or of zones.</summary>
public sealed record Observation
{
    /// <summary>When, in local time; a date alone is its midnight.</summary>
    public required DateTime At { get; init; }

    /// <summary>Id of the concern scored; null when <see cref="Zones"/> says what was scored.</summary>
    public string? Concern { get; init; }

    /// <summary>Ids of the zones scored; empty when <see cref="Concern"/> says what was scored.</summary>
    public ValueList<string> Zones { get; init; } = [];

    /// <summary>Id of the scale in the catalogue.</summary>
    public required string Scale { get; init; }

    /// <summary>Score on that scale, within its range and on its steps.</summary>
    public required double Score { get; init; }

    /// <summary>Who gave it.</summary>
    public required Rater Rater { get; init; }

    /// <summary>What the rater looked at.</summary>
    public Setting Setting { get; init; } = Setting.Live;

    /// <summary>Whether the rater was blind to time and treatment; null when not known.</summary>
    public bool? Blinded { get; init; }
}
