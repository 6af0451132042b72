namespace Stipple.Web.Hosting;

/// <summary>Everything a person does here, one line each.</summary>
internal static class Slices
{
    public static void Map(Routes routes)
    {
        Demonstration.DemonstrationSlice.Map(routes);
        FirstRun.FirstRunSlice.Map(routes);
        SigningIn.SigningInSlice.Map(routes);
        Account.AccountSlice.Map(routes);
        Tokens.TokensSlice.Map(routes);
        Staff.StaffSlice.Map(routes);
        Settings.SettingsSlice.Map(routes);
        TrailPages.TrailSlice.Map(routes);
        Patients.PatientsSlice.Map(routes);
        Patients.Importing.ImportSlice.Map(routes);
        Patients.Removing.RemovingSlice.Map(routes);
        Screening.ScreeningSlice.Map(routes);
        Screening.Choosing.ChoicesSlice.Map(routes);
        Consenting.ConsentSlice.Map(routes);
        Consenting.Writing.ConsentTextsSlice.Map(routes);
        Courses.CoursesSlice.Map(routes);
        Taking.TakingSlice.Map(routes);
        Api.ApiSlice.Map(routes);
        Following.FollowingSlice.Map(routes);
        Concerns.ConcernsSlice.Map(routes);
        Treating.TreatingSlice.Map(routes);
        Scoring.ScoringSlice.Map(routes);
        Planning.PlanningSlice.Map(routes);
        Visits.VisitsSlice.Map(routes);
        Incidents.IncidentsSlice.Map(routes);
        Incidents.NeedlesticksSlice.Map(routes);
        Lots.LotsSlice.Map(routes);
    }
}
