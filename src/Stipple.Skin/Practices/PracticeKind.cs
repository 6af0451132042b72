namespace Stipple.Skin.Practices;

/// <summary>
/// How a kind of concern answers: as published, as the practice's outcomes alone say, and with both weighed. Figures are the
/// percent that a usual course (four monthly sessions of 1.5 mm) takes of the concern in the median person, by masked raters.
/// </summary>
/// <param name="Kind">Kind of concern.</param>
/// <param name="People">People with an outcome of it.</param>
/// <param name="Readings">Readings of theirs that were weighed; 0 where fewer than <see cref="Recalibrator.FewestPeople"/> people have one.</param>
/// <param name="Published">What published arms leave to believe of a practice not yet seen.</param>
/// <param name="Own">What its outcomes alone say: the likeliest value, and the range whose likelihood is at least 0.26 of it; null where none were weighed.</param>
/// <param name="Here">Both weighed.</param>
/// <param name="Weight">Share of the published uncertainty (variance) that the outcomes removed, 0 to 1: near 0 the published stands.</param>
public sealed record PracticeKind(
    string Kind,
    int People,
    int Readings,
    PracticeInterval Published,
    PracticeInterval? Own,
    PracticeInterval Here,
    double Weight
);
