using Stipple.Skin.Forecasting;

namespace Stipple.Web.Forecasting;

/// <summary>What becomes of one concern.</summary>
/// <param name="Concern">Its name within the course.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Zones">Its zones.</param>
/// <param name="Scale">Id of its scale.</param>
/// <param name="ScaleName">Name of its scale.</param>
/// <param name="Unit">Unit of its scale; empty for a pure number.</param>
/// <param name="LowerIsBetter">Whether a lower score is wanted.</param>
/// <param name="Baseline">Score before the course.</param>
/// <param name="Treated">True score on each day.</param>
/// <param name="Untreated">Median of the same people without any session.</param>
/// <param name="Seen">What was scored, with the range of nine in ten ratings of the same skin.</param>
/// <param name="Change">Severity at the end against the same people untreated, percent; negative is better.</param>
/// <param name="Chances">Chances of stated improvements, a goal of the person's own among them.</param>
/// <param name="Evidence">The published arms behind it, in a sentence or two.</param>
/// <param name="Likeness">How far this case lies from them, and what that does, in a sentence or two.</param>
public sealed record ConcernOutlook(
    string Concern,
    string Kind,
    IReadOnlyList<string> Zones,
    string Scale,
    string ScaleName,
    string Unit,
    bool LowerIsBetter,
    double Baseline,
    IReadOnlyList<Band> Treated,
    IReadOnlyList<double> Untreated,
    IReadOnlyList<SeenScore> Seen,
    Band Change,
    IReadOnlyList<Chance> Chances,
    string Evidence,
    string Likeness
);
