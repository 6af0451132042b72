using Stipple.Records.Changes;

namespace Stipple.Records.Courses;

/// <summary>A consent, signed.</summary>
public sealed class ConsentEntry : PatientEntry
{
    /// <summary>The text consented to.</summary>
    public Guid TextId { get; set; }

    /// <summary>The expectations shown with it, as they read, a JSON array of sentences.</summary>
    public string Expectations { get; set; } = "[]";

    /// <summary>What was agreed to beside the treatment itself: <c>photos</c>, <c>research</c>; separated by commas.</summary>
    public string Extras { get; set; } = "";

    /// <summary>Who signed: the patient or the guardian, by name.</summary>
    public required string Signer { get; set; }

    /// <summary>The strokes of the signature as an SVG path, in a box of 600 by 200; the name as typed where <see cref="Typed"/>.</summary>
    public required string Signature { get; set; }

    /// <summary>Whether the signature was typed on a keyboard, by someone who could not draw it.</summary>
    public bool Typed { get; set; }

    /// <summary>When it was signed.</summary>
    public DateTimeOffset SignedAt { get; set; }

    /// <summary>When it was withdrawn; null while it holds.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>What was said on withdrawing it.</summary>
    public string? WithdrawalReason { get; set; }
}
