using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Planning;

/// <summary>A series as it is weighed and chosen. What is left empty is taken from the plan that stands, else proposed.</summary>
public sealed record PlanInput
{
    /// <summary>Id of the new plan, made with the form; empty lets the server make one.</summary>
    public Guid? Id { get; init; }

    /// <summary>Sessions of the series.</summary>
    [Range(1, 12)]
    public int? Sessions { get; init; }

    /// <summary>Weeks from one session to the next.</summary>
    [Range(1, 26)]
    public int? Interval { get; init; }

    /// <summary>Needle length wherever <see cref="Lengths"/> does not say, mm.</summary>
    [Range(0.1, 5)]
    public double? Length { get; init; }

    /// <summary>Needle length by group of zones, mm: <c>lengths.cheek</c>.</summary>
    public required IReadOnlyDictionary<string, string> Lengths { get; init; }

    /// <summary>Date of the first session.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Id of the device model.</summary>
    public string? Device { get; init; }

    /// <summary>What numbs the skin.</summary>
    public AnaestheticKind? Numbing { get; init; }

    /// <summary>Months from the last session of the series to one that keeps its gain; empty for none.</summary>
    [Range(1, 36)]
    public int? Maintenance { get; init; }

    /// <summary>Reasons for exceeding a label or a limit, by code: <c>reasons.STP-SESSION-008</c>.</summary>
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }
}
