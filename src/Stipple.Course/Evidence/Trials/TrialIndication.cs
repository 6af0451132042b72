namespace Stipple.Evidence;

/// <summary>What was treated, as far as reported; null where not reported or where the kind of concern has no such detail.</summary>
/// <param name="Kind">Kind of concern as in <see cref="Concern.Kind"/>, such as <c>acne-scars</c>.</param>
/// <param name="Pigment">Where pigment came from.</param>
/// <param name="Cause">What a scar came from.</param>
/// <param name="Form">Height of a scar.</param>
/// <param name="Colour">Stage of stretch marks.</param>
/// <param name="Detail">What else is known, in few words.</param>
public sealed record TrialIndication(
    string Kind,
    PigmentType? Pigment = null,
    ScarCause? Cause = null,
    ScarForm? Form = null,
    StretchMarkColour? Colour = null,
    string? Detail = null);
