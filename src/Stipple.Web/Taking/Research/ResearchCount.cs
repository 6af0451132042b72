namespace Stipple.Web.Taking.Research;

/// <summary>How many would be in an export for research.</summary>
/// <param name="Agreed">Patients who agreed to it and did not withdraw.</param>
/// <param name="Patients">All patients.</param>
public sealed record ResearchCount(int Agreed, int Patients);
