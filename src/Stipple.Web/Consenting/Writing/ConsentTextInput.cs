using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Consenting.Writing;

/// <summary>A new edition of the consent text.</summary>
public sealed record ConsentTextInput
{
    /// <summary>The edition that was shown; 0 when there was none.</summary>
    [Range(0, 100_000)]
    public required int Edition { get; init; }

    /// <summary>The text, paragraphs separated by blank lines.</summary>
    [StringLength(20_000, MinimumLength = 100)]
    public required string Body { get; init; }
}
