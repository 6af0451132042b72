namespace Stipple;

/// <summary>A scar of surgery or burn.</summary>
public sealed record Scar : Concern
{
    internal const string KindName = "scar";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>What it came from.</summary>
    public required ScarCause Cause { get; init; }

    /// <summary>Age of the scar at the start of the course, in months, 0 to 1200.</summary>
    public required double AgeMonths { get; init; }

    /// <summary>Its height against the skin around it.</summary>
    public required ScarForm Form { get; init; }
}
