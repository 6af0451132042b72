namespace Stipple.Designs;

/// <summary>Who scores.</summary>
/// <param name="Count">Raters at each visit, 1 to 10; their mean counts.</param>
/// <param name="Setting">What they look at; the scale's error depends on it.</param>
/// <param name="Masked">Whether they do not know the arm.</param>
public sealed record RatingPlan(int Count, Setting Setting, bool Masked);
