namespace Stipple.Practice.Screening;

/// <summary>One thing wrong with answers or choices.</summary>
/// <param name="Code">Permanent code, such as <c>STP-SCREEN-003</c>.</param>
/// <param name="Place">Id of the question or conflict, as it was given.</param>
/// <param name="Found">What was given, shortened when long.</param>
/// <param name="Allowed">What may be given.</param>
/// <param name="Message">The whole in one sentence.</param>
public sealed record ScreeningFault(string Code, string Place, string Found, string Allowed, string Message);
