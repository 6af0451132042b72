using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Skin.Practices;

/// <summary>What a practice's own outcomes made of the gains. Sums over people only: no name, date, note or single reading.</summary>
/// <param name="Calibration">Version of the calibration on published arms that it rests on; under another it says nothing.</param>
/// <param name="People">People with an outcome that was weighed.</param>
/// <param name="Readings">Readings that were weighed.</param>
/// <param name="MaskedReadings">Those of them by raters who did not know time and treatment.</param>
/// <param name="PublishedSpread">Spread of log gains between people, as believed before.</param>
/// <param name="Spread">The same after.</param>
/// <param name="Kinds">Every kind of concern that has a gain.</param>
/// <param name="Parameters">The constants it sets, for <see cref="Stipple.Skin.Parameters.Beliefs.With"/>; empty where nothing was weighed.</param>
public sealed record PracticeCalibration(
    string Calibration,
    int People,
    int Readings,
    int MaskedReadings,
    PracticeInterval PublishedSpread,
    PracticeInterval Spread,
    ImmutableArray<PracticeKind> Kinds,
    ImmutableArray<CalibratedParameter> Parameters
);
