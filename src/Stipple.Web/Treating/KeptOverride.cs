namespace Stipple.Web.Treating;

/// <summary>A rule that asked for a reason, as it stood when the session was signed.</summary>
/// <param name="Code">Code of the finding.</param>
/// <param name="Place">The field it was about.</param>
/// <param name="Message">What was found.</param>
/// <param name="Reason">The reason given.</param>
public sealed record KeptOverride(string Code, string Place, string Message, string Reason);
