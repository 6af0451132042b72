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
        Patients.PatientsSlice.Map(routes);
        Patients.Importing.ImportSlice.Map(routes);
        Patients.Removing.RemovingSlice.Map(routes);
        Courses.CoursesSlice.Map(routes);
        Taking.TakingSlice.Map(routes);
        Following.FollowingSlice.Map(routes);
        Concerns.ConcernsSlice.Map(routes);
        Scoring.ScoringSlice.Map(routes);
        Planning.PlanningSlice.Map(routes);
        Treating.TreatingSlice.Map(routes);
    }
}
