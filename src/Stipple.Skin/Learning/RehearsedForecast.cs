namespace Stipple.Skin.Learning;

/// <summary>One simulated person's forecast after some readings, held against what came.</summary>
/// <param name="Person">Number of the person.</param>
/// <param name="World">How people and raters are.</param>
/// <param name="Kind">Kind of concern.</param>
/// <param name="Readings">Readings learnt from.</param>
/// <param name="Next">The next reading, as one rater writes it down, in percent of the way from the baseline to the best score.</param>
/// <param name="Last">The true score on the last day, in the same unit.</param>
/// <param name="Severity">Rank of the true severity on the last day among the twins, 0 to 1.</param>
/// <param name="Gain">Rank of the concern's gain among the twins, 0 to 1.</param>
/// <param name="Effective">Share of the twins drawn at first that the readings leave standing; 1 without readings.</param>
/// <param name="Moves">Rounds in which twins were moved.</param>
public sealed record RehearsedForecast(
    int Person,
    RehearsedWorld World,
    string Kind,
    int Readings,
    RehearsedFigure Next,
    RehearsedFigure Last,
    double Severity,
    double Gain,
    double Effective,
    int Moves
);
