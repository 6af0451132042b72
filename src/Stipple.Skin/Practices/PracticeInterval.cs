namespace Stipple.Skin.Practices;

/// <summary>A median with what nine in ten draws lie between.</summary>
/// <param name="Low">5 %.</param>
/// <param name="Median">50 %.</param>
/// <param name="High">95 %.</param>
public sealed record PracticeInterval(double Low, double Median, double High);
