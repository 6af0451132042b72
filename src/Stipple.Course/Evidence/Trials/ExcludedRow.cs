namespace Stipple.Evidence;

/// <summary>A reported row that is kept out of calibration and validation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Study">Id of its <see cref="Evidence.Study"/>.</param>
/// <param name="Reason">Why, as one of a few reasons.</param>
/// <param name="Note">Why, in this case.</param>
public sealed record ExcludedRow(string Id, string Study, ScopeReason Reason, string Note) : IIdentified;
