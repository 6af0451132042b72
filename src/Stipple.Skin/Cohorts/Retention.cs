using Stipple.Designs;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Cohorts;

/// <summary>When a patient is lost: the day on which the hazards passed add up to an exponential number drawn once.</summary>
internal sealed class Retention(CohortDesign design)
{
    private const double DaysPerMonth = 365.25 / 12;
    private static readonly ulong Purpose = CounterRandom.Purpose("cohort drop-out");

    /// <summary>Day of dropping out; infinite for who stays until the last visit.</summary>
    /// <param name="draws">Whose.</param>
    /// <param name="sessions">Days of the sessions.</param>
    /// <param name="downtimes">Days of downtime after each.</param>
    /// <param name="improvement">Improvement seen at a visit, percent; asked in order of time, of visits attended only.</param>
    public double DayOf(Draws draws, ReadOnlySpan<double> sessions, ReadOnlySpan<double> downtimes, Func<int, double> improvement)
    {
        if (design.DropOut is not { PerMonth: > 0 } rule)
            return double.PositiveInfinity;
        var left = -Math.Log(draws.Uniform(Purpose));
        var annoyed = FirstLong(rule.LongDowntime, sessions, downtimes);
        var factor = 1.0;
        var day = 0.0;
        for (var visit = 0; visit < design.Visits.Count; visit++)
        {
            var until = design.Visits[visit];
            if (annoyed > day && annoyed < until)
            {
                if (Passes(day, annoyed, factor, rule, ref left) is { } early)
                    return early;
                day = annoyed;
            }

            var downtimeFactor = annoyed <= day ? rule.LongDowntime!.Factor : 1;
            if (Passes(day, until, factor * downtimeFactor, rule, ref left) is { } late)
                return late;
            day = until;
            factor = rule.NoImprovement is { } no && improvement(visit) < no.Threshold ? no.Factor : 1;
        }

        return double.PositiveInfinity;
    }

    private static double? Passes(double from, double to, double factor, DropOut rule, ref double left)
    {
        var perDay = rule.PerMonth / DaysPerMonth * factor;
        var hazard = perDay * (to - from);
        if (left <= hazard)
            return from + left / perDay;
        left -= hazard;
        return null;
    }

    private static double FirstLong(HazardRule? rule, ReadOnlySpan<double> sessions, ReadOnlySpan<double> downtimes)
    {
        if (rule is not null)
        {
            for (var i = 0; i < sessions.Length; i++)
            {
                if (downtimes[i] > rule.Threshold)
                    return sessions[i] + downtimes[i];
            }
        }

        return double.PositiveInfinity;
    }
}
