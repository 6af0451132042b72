namespace Stipple.Web.Treating;

/// <summary>Words added to a signed session.</summary>
/// <param name="Id">Id.</param>
/// <param name="At">When.</param>
/// <param name="By">Who wrote them.</param>
/// <param name="Text">The words.</param>
public sealed record AddendumView(Guid Id, DateTimeOffset At, Guid By, string Text);
