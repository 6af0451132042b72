using Stipple.Practice.Incidents;

namespace Stipple.Web.Incidents;

/// <summary>A needlestick as it is kept.</summary>
/// <param name="Told">What is written down about it.</param>
/// <param name="Reason">Why nobody was asked about prophylaxis; null where somebody was, or nothing was said.</param>
public sealed record KeptNeedlestick(Needlestick Told, string? Reason);
