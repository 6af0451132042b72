using Stipple.Cli.Forecasting.Wording;
using Stipple.Skin.Plans;

namespace Stipple.Cli.Planning;

/// <summary>A proposal in words and cells.</summary>
internal static class PlanWords
{
    private const double DaysPerMonth = 365.25 / 12;

    /// <summary>Heads of the table of plans.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        Texts.Of("plan.column.plan"),
        Texts.Of("plan.column.sessions"),
        Texts.Of("plan.column.better"),
        Texts.Of("plan.column.downtime"),
        Texts.Of("plan.column.pigment"),
        Texts.Of("plan.column.goal"),
    ];

    /// <summary>Every plan shown: those proposed, then what they are held against.</summary>
    public static IEnumerable<Plan> All(Proposal proposal) =>
        proposal.AsPlanned is { } planned ? proposal.Plans.Append(planned).Append(proposal.None) : proposal.Plans.Append(proposal.None);

    /// <summary>The table of plans.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rows(Proposal proposal) =>
        All(proposal)
            .Select(p =>
                (IReadOnlyList<string>)
                    [
                        p.Name,
                        Sessions(p),
                        Numbers.WithRange(p.Improvement, 0),
                        Numbers.WithRange(p.Downtime, 0),
                        Numbers.Risk(p.PigmentRisk),
                        p.GoalChance is { } chance ? Numbers.Risk(chance) : Texts.Of("plan.goal.none"),
                    ]
            );

    /// <summary>What was searched, in whom.</summary>
    public static string Searched(Proposal proposal)
    {
        var dropped = proposal.Tried.Count(t => !t.HealsInTime);
        return Texts
            .Of(
                "plan.searched",
                proposal.Tried.Length,
                proposal.Scouts,
                proposal.Twins,
                Dates.Long(proposal.From),
                Dates.Long(proposal.Judged),
                dropped == 0 ? "" : Texts.Of("plan.dropped", dropped)
            )
            .TrimEnd();
    }

    /// <summary>What the columns say.</summary>
    public static string Ranges(Proposal proposal) =>
        Texts.Of("plan.ranges", Dates.Long(proposal.Judged), string.Join(", ", proposal.Counting));

    /// <summary>Why each plan stands out.</summary>
    public static IEnumerable<string> Why(Proposal proposal) =>
        proposal.Plans.Select(p => $"{p.Name}: {string.Join(' ', p.Virtues.Select(v => Texts.Of($"virtue.{v}")))}");

    /// <summary>On which days.</summary>
    public static IEnumerable<string> Dated(Proposal proposal) =>
        proposal.Plans.Select(p =>
            Texts.Of(
                "plan.dates",
                p.Name,
                string.Join(", ", p.Course.Sessions.Where(s => s.Status == SessionStatus.Planned).Select(s => Dates.Short(s.At)))
            )
        );

    /// <summary>How sure the order is.</summary>
    public static IEnumerable<string> Sure(Proposal proposal) =>
        proposal
            .Comparisons.Select(c =>
                Texts.Of(
                    c.IsTie ? "plan.tie" : "plan.better",
                    c.Better,
                    c.Other,
                    Numbers.Fixed(c.Difference, 1),
                    Numbers.Fixed(c.Error, 1),
                    Numbers.Fixed(c.Share, 0)
                )
            )
            .Append(Texts.Of("plan.sure.limits"));

    /// <summary>When the gain is due for another session.</summary>
    public static IEnumerable<string> Maintained(Proposal proposal) =>
        proposal.Plans.SelectMany(p => p.Maintenance.Select(m => $"{p.Name}, {m.Concern}: {Due(m)}"));

    /// <summary>In what the plans go beyond the label.</summary>
    public static IEnumerable<string> Label(Proposal proposal)
    {
        var gaps = All(proposal).SelectMany(p => p.Label.Select(gap => (p.Name, Text: Gap(gap)))).ToArray();
        return gaps.Length == 0
            ? [Texts.Of("plan.label.within")]
            : gaps.GroupBy(g => g.Text, StringComparer.Ordinal).Select(g => $"{string.Join(", ", g.Select(x => x.Name))}: {g.Key}");
    }

    /// <summary>Such as <c>5 every 4 weeks, 1.5 mm</c>.</summary>
    public static string Sessions(Plan plan) =>
        (plan.Visits, plan.IntervalWeeks, plan.LongestNeedle) switch
        {
            (0, _, _) => Texts.Of("plan.sessions.none"),
            (1, _, { } mm) => Texts.Of("plan.sessions.one", Numbers.Plain(mm)),
            (var n, { } weeks, { } mm) => Texts.Of("plan.sessions", n, weeks, Numbers.Plain(mm)),
            var (n, _, mm) => Texts.Of("plan.sessions.own", n, Numbers.Plain(mm ?? 0)),
        };

    private static string Due(Maintenance maintenance) =>
        maintenance.Gain < PlanComparison.Noticeable ? Texts.Of("plan.due.nothing")
        : maintenance.Usual is { } usual
            ? Texts.Of(
                "plan.due",
                Months(usual),
                maintenance.Soonest is { } soonest ? Months(soonest) : Months(usual),
                maintenance.Latest is { } latest ? Months(latest) : Texts.Of("plan.due.beyond", Months(maintenance.Watched))
            )
        : Texts.Of("plan.due.later", Months(maintenance.Watched), Numbers.Fixed(maintenance.Lasting, 0));

    private static string Months(double days) => Numbers.Fixed(days / DaysPerMonth, 0);

    private static string Gap(LabelGap gap) =>
        Texts.Of($"gap.{gap.Reason}", gap.Device, gap.Concern, Zones.Name(gap.Zones), gap.Found, gap.Allowed);
}
