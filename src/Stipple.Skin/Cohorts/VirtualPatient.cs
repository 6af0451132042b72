using Stipple.Skin.Parameters;

namespace Stipple.Skin.Cohorts;

/// <summary>A person who passed screening and was randomised.</summary>
/// <param name="Number">Number in the cohort, from 0; also that of the twin.</param>
/// <param name="Screened">People screened until one could be included, at least 1.</param>
/// <param name="Person">Who.</param>
/// <param name="Baseline">True score before the course.</param>
/// <param name="Screening">Score given at screening.</param>
/// <param name="Arm">Place of the arm in the design.</param>
/// <param name="Twin">Their skin, as drawn; see <see cref="Worlds"/>.</param>
internal sealed record VirtualPatient(int Number, int Screened, Person Person, double Baseline, double Screening, int Arm, Twin Twin);
