namespace Stipple.Practice.Scales;

/// <summary>From which answer on a number or count weighs how much.</summary>
/// <param name="From">Lowest answer of the band; it ends where the next begins.</param>
/// <param name="Counts">What an answer in the band counts as.</param>
public sealed record Band(double From, double Counts);
