using Stipple.Evidence;
using Stipple.Shapes;

namespace Stipple.Designs;

/// <summary>Rules that tie the parts of a design together. Each takes what could be read, so that one fault does not hide another.</summary>
internal static class CohortDesignRules
{
    /// <summary>Everybody randomised comes to one arm.</summary>
    public static void ArmsWhole(Node design, ReadScope scope)
    {
        var arms = design.Items("arms");
        var shares = arms.Select(arm => arm.TryGet<double>("share", out var share) ? share : double.NaN).ToArray();
        if (shares.Length is 0 or > DesignLimits.Arms || shares.Any(double.IsNaN) || SharesShape.SumsToOne(shares.Sum(), shares.Length))
            return;
        scope.Log.Add(DesignFaultCodes.SharesDoNotSum, design.Find("arms")!, $"{shares.Sum():0.####}", "1");
    }

    /// <summary>Every arm has an id of its own.</summary>
    public static void ArmsDistinct(Node design, ReadScope scope)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var arm in design.Items("arms"))
        {
            if (arm.TryGet<string>("id", out var id) && !seen.Add(id))
                scope.Log.Add(DesignFaultCodes.DuplicateArm, arm.Find("id")!, Node.Quote(id), "each arm needs an id of its own");
        }
    }

    /// <summary>Each visit is later than all before it.</summary>
    public static void VisitsInOrder(Node design, ReadScope scope)
    {
        double? latest = null;
        foreach (var visit in design.Items("visits"))
        {
            if (visit.Value is not double day)
                continue;
            if (day <= latest)
                scope.Log.Add(DesignFaultCodes.VisitsOutOfOrder, visit, visit.Found, $"after day {latest}, when the one before it is");
            else
                latest = day;
        }
    }

    /// <summary>The endpoint is read at a visit.</summary>
    public static void EndpointAtVisit(Node design, ReadScope scope)
    {
        if (design.Find("endpoint") is not { } endpoint || !endpoint.TryGet<double>("day", out var day))
            return;
        var visits = design.Items("visits").Select(visit => visit.Value).OfType<double>().ToArray();
        if (visits.Length > 0 && !visits.Contains(day))
            scope.Log.Add(
                DesignFaultCodes.EndpointWithoutVisit,
                endpoint.Find("day")!,
                endpoint.Find("day")!.Found,
                $"one of {string.Join(", ", visits.Take(DesignLimits.Visits))}"
            );
    }

    /// <summary>The scale has a baseline, and an error in the setting it is scored in; the concern is no single person's.</summary>
    public static void ScaleFits(Node design, ReadScope scope)
    {
        if (design.Find("population")?.Find("concern") is not { } concern)
            return;
        if (concern.Find("goal") is { } goal)
            scope.Log.AddAtName(DesignFaultCodes.PersonalGoal, goal, "a goal", "leave it out");
        if (concern.Find("baseline")?.Find("scale") is not { Value: string id } place || !Catalogue.Scales.TryFind(id, out var scale))
            return;
        // Its scores are changes already: equation O3 of docs/science/model.md.
        if (scale.IsRelative)
            scope.Log.Add(DesignFaultCodes.ScaleOfChange, place, place.Found, "take a scale of the state");
        if (
            design.Find("raters") is { } raters
            && raters.TryGet<Setting>("setting", out var setting)
            && (setting == Setting.Live ? scale.RaterErrorLive : scale.RaterErrorPhoto) is null
        )
            scope.Log.Add(
                DesignFaultCodes.NotScoredSo,
                raters.Find("setting")!,
                raters.Find("setting")!.Found,
                scale is { RaterErrorLive: null, RaterErrorPhoto: null } ? "no error is known; take another scale"
                    : setting == Setting.Live ? "allowed is photo"
                    : "allowed is live"
            );
    }
}
