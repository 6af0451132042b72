namespace Stipple;

/// <summary>Something that troubles the person, and where. The kinds are the sealed records deriving from it.</summary>
public abstract record Concern
{
    private protected Concern() { }

    /// <summary>The kind as written in JSON, such as <c>acne-scars</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>Name of the concern within its course, unique there.</summary>
    public required string Id { get; init; }

    /// <summary>Ids of the zones it lies in, at least one, each once.</summary>
    public required ValueList<string> Zones { get; init; }

    /// <summary>How severe it was at the start.</summary>
    public required Baseline Baseline { get; init; }

    /// <summary>What is hoped for; null when nothing was agreed.</summary>
    public Goal? Goal { get; init; }
}
