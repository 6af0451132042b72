using Stipple.Shapes;

namespace Stipple.Designs;

/// <summary>An arm in JSON.</summary>
internal static class ArmShape
{
    public static Shape<DesignArm> Shape { get; } = Describe();

    private static ObjectShape<DesignArm> Describe()
    {
        var shape = new ObjectShape<DesignArm>("One arm of a trial.");
        var id = shape.Required("id", Common.Id, a => a.Id, "Its name in tables.");
        var share = shape.Required(
            "share",
            new NumberShape(0, 1, above: true),
            a => a.Share,
            "Chance of being randomised to it; those of all arms sum to 1."
        );
        var sessions = shape.Optional("sessions", DescribeSessions(), a => a.Sessions, "Sessions; absent in an arm that waits.");
        shape.Build = node => new DesignArm(id.Of(node), share.Of(node), sessions.Or(node, null));
        return shape;
    }

    private static ObjectShape<SessionPlan> DescribeSessions()
    {
        var shape = new ObjectShape<SessionPlan>("Sessions, all alike, the first on day 0.");
        var count = shape.Required("count", new WholeShape(1, DesignLimits.Sessions), s => s.Count, "How many.");
        var interval = shape.Required(
            "intervalDays",
            new NumberShape(0, 365, "days", above: true),
            s => s.IntervalDays,
            "Days from one to the next."
        );
        var area = shape.Required("area", SessionShape.Area, s => s.Area, "What is needled, and how, as in a session of a course.");
        shape.Build = node => new SessionPlan(count.Of(node), interval.Of(node), area.Of(node));
        return shape;
    }
}
