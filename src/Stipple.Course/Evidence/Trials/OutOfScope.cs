namespace Stipple.Evidence;

/// <summary>A row that was read but cannot be compared with a forecast.</summary>
/// <param name="Id">Its id; its path in the file when it has none.</param>
/// <param name="Reason">Why, as one of a few reasons.</param>
/// <param name="Note">Why, in this case.</param>
public sealed record OutOfScope(string Id, ScopeReason Reason, string Note);
