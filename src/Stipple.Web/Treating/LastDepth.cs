namespace Stipple.Web.Treating;

/// <summary>How deep a zone was needled last.</summary>
/// <param name="Millimetres">Needle length, mm.</param>
/// <param name="On">Local date.</param>
public sealed record LastDepth(double Millimetres, DateOnly On);
