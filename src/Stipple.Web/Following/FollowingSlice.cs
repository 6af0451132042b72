using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;

namespace Stipple.Web.Following;

/// <summary>What the day brings, and what the practice's courses came to.</summary>
internal static class FollowingSlice
{
    public static void Map(Routes routes)
    {
        routes.Page(
            "/",
            Permission.SeePatients,
            async (ShowToday show, ReadLog log, CancellationToken cancellation) =>
                Answers.Page<TodayPage>(new { View = Logged(await show.Run(cancellation), log) })
        );
        routes.ApiGet(
            "/today",
            Permission.SeePatients,
            async (ShowToday show, ReadLog log, CancellationToken cancellation) => Logged(await show.Run(cancellation), log)
        );
        routes.Page(
            "/results",
            Permission.SeeResults,
            async (PracticeResults results, CancellationToken cancellation) =>
                Answers.Page<ResultsPage>(new { Results = await results.Get(cancellation) })
        );
        routes.ApiGet(
            "/results",
            Permission.SeeResults,
            async (PracticeResults results, CancellationToken cancellation) => await results.Get(cancellation)
        );
    }

    private static TodayView Logged(TodayView view, ReadLog log)
    {
        foreach (var patient in view.Visits.Concat(view.Alerts).Concat(view.Overdue).Concat(view.Due).Select(l => l.Patient).Distinct())
            log.Read(patient, "today");
        return view;
    }
}
