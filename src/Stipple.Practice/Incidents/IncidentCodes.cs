namespace Stipple.Practice.Incidents;
internal static class IncidentCodes { }
