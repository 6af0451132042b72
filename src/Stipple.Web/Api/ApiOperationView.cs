namespace Stipple.Web.Api;

/// <summary>An operation of the interface as its page shows it.</summary>
/// <param name="Tag">The part of the practice's work it belongs to.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The address.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Needs">What it needs.</param>
/// <param name="Fields">What is sent: name, and what may stand in it.</param>
public sealed record ApiOperationView(
    string Tag,
    string Method,
    string Path,
    string Summary,
    string Needs,
    IReadOnlyList<(string Name, string Allowed)> Fields
);
