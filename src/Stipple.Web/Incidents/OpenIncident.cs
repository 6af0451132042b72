namespace Stipple.Web.Incidents;

/// <summary>An adverse event that is not over.</summary>
/// <param name="Patient">The patient.</param>
/// <param name="Name">Their name.</param>
/// <param name="Incident">The event.</param>
/// <param name="Kind">What happened, as kept.</param>
/// <param name="Grade">Grade 1 to 5.</param>
/// <param name="Onset">Day it began.</param>
public sealed record OpenIncident(Guid Patient, string Name, Guid Incident, string Kind, int Grade, DateOnly Onset);
