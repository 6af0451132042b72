namespace Stipple.Practice.Following;

/// <summary>One thing that is due for a person.</summary>
/// <param name="Kind">What.</param>
/// <param name="On">Local date it is due.</param>
/// <param name="IsOverdue">Whether that date has passed.</param>
/// <param name="Concern">Id of the concern it is about; null where it is about none.</param>
/// <param name="Text">The whole in one sentence.</param>
public sealed record DueItem(DueKind Kind, DateOnly On, bool IsOverdue, string? Concern, string Text);
