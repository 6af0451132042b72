using Stipple.Evidence;

namespace Stipple.Practice.Screening;

/// <summary>One reason why a person may or may not be treated.</summary>
/// <param name="Id">Permanent id.</param>
/// <param name="Title">The reason in a few words.</param>
/// <param name="When">When it holds; null when the wait of its ruling says all.</param>
/// <param name="Reason">Why, for the practitioner.</param>
/// <param name="Plain">Why, in plain words for the person.</param>
/// <param name="Lifts">What would lift it.</param>
/// <param name="Ruling">What follows; null when sources conflict.</param>
/// <param name="Conflict">Id of the <see cref="RuleConflict"/> that says what follows; null when sources agree.</param>
public sealed record ScreeningRule(
    string Id,
    string Title,
    string Reason,
    string Plain,
    string Lifts,
    Condition? When = null,
    Ruling? Ruling = null,
    string? Conflict = null
) : IIdentified;
