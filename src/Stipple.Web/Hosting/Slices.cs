namespace Stipple.Web.Hosting;

/// <summary>Everything a person does here, one line each.</summary>
internal static class Slices
{
    public static void Map(Routes routes)
    {
        FirstRun.FirstRunSlice.Map(routes);
        SigningIn.SigningInSlice.Map(routes);
        Patients.PatientsSlice.Map(routes);
        Courses.CoursesSlice.Map(routes);
        Concerns.ConcernsSlice.Map(routes);
        Scoring.ScoringSlice.Map(routes);
        Treating.TreatingSlice.Map(routes);
        Visits.VisitsSlice.Map(routes);
        Incidents.IncidentsSlice.Map(routes);
        Incidents.NeedlesticksSlice.Map(routes);
        Lots.LotsSlice.Map(routes);
    }
}
