using System.Collections.Immutable;
using Stipple.Skin.Forecasting;
using static Stipple.Practice.Expectations.PlainNumbers;

namespace Stipple.Practice.Expectations;

/// <summary>Says a forecast in plain words. Every number comes from the forecast; where no study stands behind a concern, no improvement is promised.</summary>
public static class ExpectationWriter
{
    /// <summary>Change by which the first days must look better than what follows, percent points; below it nothing is said. Chosen.</summary>
    public const double LeastPlumping = 1;

    /// <summary>Days in which swelling plumps the skin; chosen.</summary>
    public const double PlumpDays = 7;

    /// <summary>Days after which what is left is told, unless the next session comes before; chosen.</summary>
    public const double LaterDays = 28;

    // Redness of grade 1 is seen; below, a glance passes over it.
    private const double Seen = 1;

    /// <summary>What to expect, in the order told.</summary>
    /// <param name="course">The course.</param>
    /// <param name="forecast">Its forecast.</param>
    public static ImmutableArray<Expectation> Of(Course course, Forecast forecast)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(forecast);
        return
        [
            .. forecast.Concerns.Where(IsStudied).SelectMany(concern => Improvement(forecast, concern)),
            .. forecast.Concerns.Where(c => IsStudied(c) && Plumps(c)).SelectMany(concern => Plumping(forecast, concern)),
            .. Redness(forecast),
            .. Downtime(forecast),
            .. Pain(forecast),
            .. DarkMarks(forecast),
            .. forecast.Concerns.Select(concern => EvidenceSentences.Of(course.Person, NameOf(forecast, concern), concern)),
        ];
    }

    /// <summary>Whether any published arm treated this kind of concern.</summary>
    internal static bool IsStudied(ConcernForecast concern) => concern.Support is { Kind: not null, Arms: > 0 };

    // Swelling fills what is sunken; the model reads these kinds alone from it (A1 to A21 of docs/science/model.md).
    private static bool Plumps(ConcernForecast concern) => concern.Kind is "wrinkles" or "acne-scars" or "pores";

    // Two concerns of a kind are told apart by the names the course gives them.
    private static string NameOf(Forecast forecast, ConcernForecast concern) =>
        forecast.Concerns.Count(c => string.Equals(c.Kind, concern.Kind, StringComparison.Ordinal)) > 1
            ? $"{Concern(concern.Kind)} ({concern.Concern})"
            : Concern(concern.Kind);

    private static IEnumerable<Expectation> Improvement(Forecast forecast, ConcernForecast concern)
    {
        foreach (var (i, chance) in concern.Chances.Index())
        {
            var much = (chance.IsGoal, chance.Unit, chance.Improvement) switch
            {
                (true, _, _) => $"reach the goal you set for your {NameOf(forecast, concern)}",
                (_, GoalUnit.Percent, 25) => $"see their {NameOf(forecast, concern)} get at least a quarter better",
                (_, GoalUnit.Percent, 50) => $"see their {NameOf(forecast, concern)} get at least half better",
                _ => null,
            };
            if (much is null)
                continue;
            var week = Whole(chance.Day / 7);
            var (treated, untreated) = (InTen(chance.Treated), InTen(chance.Untreated));
            yield return new Expectation(
                ExpectationTopic.Improvement,
                concern.Concern,
                $"{Capital(treated)} people like you {much} by week {week} of the course. Without treatment it is {untreated}.",
                [
                    new($"chances[{i}].treated", chance.Treated, treated),
                    new($"chances[{i}].day", chance.Day, week),
                    new($"chances[{i}].untreated", chance.Untreated, untreated),
                ]
            );
        }
    }

    private static IEnumerable<Expectation> Plumping(Forecast forecast, ConcernForecast concern)
    {
        var days = forecast
            .Sessions.Where(s => s.Zones.Any(z => z.Zones.Intersect(concern.Zones, StringComparer.Ordinal).Any()))
            .Select(s => s.Day)
            .ToArray();
        if (days.Length == 0)
            yield break;
        var end = Math.Min(days[0] + LaterDays, days.Length > 1 ? days[1] : forecast.Horizon);
        var after = forecast.Days.Index().Where(d => d.Item > days[0] && d.Item <= end).Select(d => d.Index).ToArray();
        var early = after.Where(i => forecast.Days[i] <= days[0] + PlumpDays).ToArray();
        if (early.Length == 0 || early.Length == after.Length)
            yield break;
        var best = early.MinBy(i => concern.Change[i].P50);
        var (first, later) = (-concern.Change[best].P50, -concern.Change[after[^1]].P50);
        if (first < LeastPlumping || first - later < LeastPlumping)
            yield break;
        var (onDay, byDay) = (Whole(Math.Max(1, forecast.Days[best] - days[0])), Whole(forecast.Days[after[^1]] - days[0]));
        var left = later < 0.5 ? "nothing of it is left" : $"about {Whole(later)} % is left";
        yield return new Expectation(
            ExpectationTopic.EarlyPlumping,
            concern.Concern,
            $"At first your {NameOf(forecast, concern)} may look better for a while. About day {onDay} it is {Whole(first)} % better, as the skin is swollen. This fades: by day {byDay} {left}.",
            [
                new($"change[{best}].p50", -first, Whole(first)),
                new($"days[{best}]", forecast.Days[best], onDay),
                new($"change[{after[^1]}].p50", -later, Whole(later)),
                new($"days[{after[^1]}]", forecast.Days[after[^1]], byDay),
            ]
        );
    }

    private static IEnumerable<Expectation> Redness(Forecast forecast)
    {
        if (Ahead(forecast) is not { } session)
            yield break;
        var end = forecast.Sessions.Select(s => s.Day).Where(day => day > session.Day).DefaultIfEmpty(forecast.Horizon).Min();
        var over = forecast
            .Zones.Where(z => session.Zones.Any(s => s.Zones.Intersect(z.Zones, StringComparer.Ordinal).Any()))
            .SelectMany(z => z.Signs.Where(sign => string.Equals(sign.Sign, "redness", StringComparison.Ordinal)))
            .Select(sign => Over(forecast, sign, session.Day, end))
            .DefaultIfEmpty(-1)
            .Max();
        if (over < 0)
            yield break;
        var said = After(over);
        yield return new Expectation(
            ExpectationTopic.Redness,
            null,
            over == 0 ? "Half of people are hardly red at all." : $"For half of people the redness is gone {said}.",
            [new("redness", over, said)]
        );
    }

    // Days from the session to the first moment from which on the middle twin is no longer seen to be red; 0 when it never is.
    private static double Over(Forecast forecast, SignForecast sign, double from, double end)
    {
        var moments = forecast.Days.Index().Where(d => d.Item > from && d.Item <= end).ToArray();
        var last = Array.FindLastIndex(moments, d => sign.Treated[d.Index].P50 >= Seen);
        return last < 0 ? 0 : moments[Math.Min(last + 1, moments.Length - 1)].Item - from;
    }

    private static IEnumerable<Expectation> Downtime(Forecast forecast)
    {
        if (Ahead(forecast)?.Zones.MaxBy(z => z.DaysUntilPresentable.P50) is not { } zone)
            yield break;
        var (half, most, clear) = (zone.DaysUntilPresentable.P50, zone.DaysUntilPresentable.P95, zone.DaysUntilClear.P50);
        yield return new Expectation(
            ExpectationTopic.Downtime,
            null,
            $"After a session half of people can go out as usual {After(half)}, and 19 in 20 {After(most)}. Half of people see and feel nothing more of it {After(clear)}.",
            [
                new("daysUntilPresentable.p50", half, After(half)),
                new("daysUntilPresentable.p95", most, After(most)),
                new("daysUntilClear.p50", clear, After(clear)),
            ]
        );
    }

    private static IEnumerable<Expectation> Pain(Forecast forecast)
    {
        if (Ahead(forecast)?.Zones.MaxBy(z => z.Pain.P50) is not { } zone)
            yield break;
        var (usual, worst, bare) = (zone.Pain.P50, zone.Pain.P95, zone.PainBare.P50);
        var numbed = bare - usual >= 0.5;
        yield return new Expectation(
            ExpectationTopic.Pain,
            null,
            $"On a scale from 0 to 10, half of people rate the pain {AtMost(usual)}, and 19 in 20 rate it {AtMost(worst)}."
                + (numbed ? $" That is with numbing; without it half rate it {Whole(bare)} or more." : ""),
            [
                new("pain.p50", usual, Whole(usual)),
                new("pain.p95", worst, Whole(worst)),
                .. numbed ? new[] { new ExpectedFigure("painBare.p50", bare, Whole(bare)) } : [],
            ]
        );
    }

    private static IEnumerable<Expectation> DarkMarks(Forecast forecast)
    {
        var treated = forecast.Sessions.SelectMany(s => s.Zones).SelectMany(z => z.Zones).ToHashSet(StringComparer.Ordinal);
        var risks = forecast.Zones.Where(z => z.Zones.Any(treated.Contains)).Select(z => z.PigmentRisk).ToArray();
        if (risks.Length == 0)
            yield break;
        var risk = risks.Max();
        yield return new Expectation(
            ExpectationTopic.DarkMarks,
            null,
            $"{Capital(InHundred(risk))} people like you get dark marks that stay for a while. Keep out of the sun and use sunscreen to make this less likely.",
            [new("pigmentRisk", risk, InHundred(risk))]
        );
    }

    // The next session, or the last one where none is planned.
    private static SessionForecast? Ahead(Forecast forecast) =>
        forecast.Sessions.FirstOrDefault(s => s.Status == SessionStatus.Planned && !s.Zones.IsEmpty)
        ?? forecast.Sessions.LastOrDefault(s => !s.Zones.IsEmpty);
}
