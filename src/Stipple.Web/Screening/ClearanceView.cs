namespace Stipple.Web.Screening;

/// <summary>A physician's word as it was recorded.</summary>
/// <param name="Rules">Ids of the rules it is about.</param>
/// <param name="Physician">Who gave it.</param>
/// <param name="Date">The day it was given.</param>
/// <param name="ValidUntil">The last day of treatment it covers.</param>
/// <param name="RecordedBy">Who wrote it down.</param>
public sealed record ClearanceView(IReadOnlyList<string> Rules, string Physician, DateOnly Date, DateOnly ValidUntil, Guid RecordedBy);
