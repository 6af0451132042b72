namespace Stipple.Web.Consenting;

/// <summary>What is shown to be signed.</summary>
/// <param name="Text">Id of the consent text.</param>
/// <param name="Edition">Its edition.</param>
/// <param name="Body">The text, paragraphs separated by blank lines.</param>
/// <param name="Expectations">What may be expected, in sentences of the forecast.</param>
/// <param name="WhyNone">Why there are no expectations; null when there are.</param>
/// <param name="Minor">Whether a guardian signs.</param>
/// <param name="Shown">The whole, sealed: to be sent back with the signature.</param>
public sealed record ConsentOffer(
    Guid Text,
    int Edition,
    string Body,
    IReadOnlyList<string> Expectations,
    string? WhyNone,
    bool Minor,
    string Shown
);
