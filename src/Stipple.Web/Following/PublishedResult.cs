namespace Stipple.Web.Following;

/// <summary>What a published arm came to.</summary>
/// <param name="Arm">Its id.</param>
/// <param name="Study">First author and year.</param>
/// <param name="People">People measured.</param>
/// <param name="Improvement">Improvement of the arm's mean at the latest follow-up, percent.</param>
/// <param name="Low">Low end of a 95 % interval; null when no spread was reported.</param>
/// <param name="High">High end.</param>
public sealed record PublishedResult(string Arm, string Study, int? People, double Improvement, double? Low, double? High);
