namespace Stipple.Designs;

/// <summary>Ages of a population: normal, cut off at both ends.</summary>
/// <param name="Mean">Mean before the cut, years, 12 to 100.</param>
/// <param name="Deviation">Standard deviation before the cut, years, 0 to 40.</param>
/// <param name="Minimum">Youngest, years, at least 12.</param>
/// <param name="Maximum">Oldest, years, at most 100.</param>
public sealed record AgeSpread(double Mean, double Deviation, double Minimum = AgeSpread.Youngest, double Maximum = AgeSpread.Oldest)
{
    internal const double Youngest = 12;
    internal const double Oldest = 100;
}
