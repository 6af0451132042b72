namespace Stipple.Skin.Cohorts;

/// <summary>Power at one sample size, as <see cref="Power"/> approximates it.</summary>
/// <param name="People">People randomised to all arms.</param>
/// <param name="Here">In the trial's own world.</param>
/// <param name="Average">Averaged over the equally likely worlds.</param>
/// <param name="Least">In the least favourable of them.</param>
/// <param name="Most">In the most favourable of them.</param>
public sealed record PowerPoint(int People, double Here, double Average, double Least, double Most);
