namespace Stipple.Web.SigningIn;

/// <summary>A form that was sent from a locked screen.</summary>
/// <param name="Path">Where it was sent to.</param>
/// <param name="Fields">What was typed, field by field.</param>
public sealed record KeptForm(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields);
