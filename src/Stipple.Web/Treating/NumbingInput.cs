using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Treating;

/// <summary>How the skin is numbed, while it is typed.</summary>
public sealed record NumbingInput
{
    private const string Clock = @"([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?";

    /// <summary>What numbs it.</summary>
    public AnaestheticKind? Kind { get; init; }

    /// <summary>Name of the product.</summary>
    [StringLength(200)]
    public string? Product { get; init; }

    /// <summary>When it was put on, on the practice's clock: <c>14:30</c>.</summary>
    [RegularExpression(Clock, ErrorMessage = "a time, as 14:30")]
    public string? On { get; init; }

    /// <summary>When it was taken off.</summary>
    [RegularExpression(Clock, ErrorMessage = "a time, as 14:30")]
    public string? Off { get; init; }
}
