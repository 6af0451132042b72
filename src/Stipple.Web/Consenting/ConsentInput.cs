using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Consenting;

/// <summary>A consent as it is signed.</summary>
public sealed record ConsentInput
{
    /// <summary>Id of the new consent, made with the form, so that sending it twice makes one; empty lets the server make one.</summary>
    public Guid? Id { get; init; }

    /// <summary>What was shown to be signed, sealed by the server: text and expectations.</summary>
    [StringLength(20_000)]
    public required string Shown { get; init; }

    /// <summary>Whether the person said that they read or were read the text and could ask questions.</summary>
    public bool Understood { get; init; }

    /// <summary>What is agreed to beside the treatment.</summary>
    [Length(0, 2)]
    public required IReadOnlyList<ConsentExtra> Extras { get; init; }

    /// <summary>Who signs: the patient or the guardian, by name.</summary>
    [StringLength(200, MinimumLength = 2)]
    public required string Signer { get; init; }

    /// <summary>The strokes drawn, a path of moves and lines in a box of 600 by 200; empty when typed.</summary>
    [StringLength(SignaturePath.Longest)]
    public string? Signature { get; init; }

    /// <summary>The signer's name typed as signature, by someone who does not draw; empty when drawn.</summary>
    [StringLength(200)]
    public string? Typed { get; init; }
}
