namespace Stipple.Skin.Cohorts;

/// <summary>What the skin of one patient does, whoever looks.</summary>
/// <param name="Severities">True severity by world and visit, percent of before the course.</param>
/// <param name="Downtimes">Days until presentable after each session, the longest of the zones.</param>
internal sealed record PatientPath(double[,] Severities, double[] Downtimes);
