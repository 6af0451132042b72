using Stipple.Skin.Forecasting;

namespace Stipple.Practice.Following;

/// <summary>Holds what was seen against what was predicted, and what the next session adds against what can be told.</summary>
internal static class Progress
{
    /// <summary>How one concern fares.</summary>
    public static ConcernProgress Of(Course course, Concern concern, Forecast forecast, FollowFacts facts, DateOnly today)
    {
        var now = Find(forecast, concern.Id);
        var scale = now?.Scale ?? concern.Baseline.Scale;
        var sign = now?.LowerIsBetter is false ? -1 : 1;
        var last = course
            .Observations.Where(o => string.Equals(o.Concern, concern.Id, StringComparison.Ordinal))
            .Where(o => string.Equals(o.Scale, scale, StringComparison.Ordinal))
            .Where(o => o.At > course.DayZero && DateOnly.FromDateTime(o.At) <= today)
            .MaxBy(o => o.At);
        var predicted = last is null ? null : Predicted(forecast, facts.Promised, concern.Id, last.At);
        var detectable = Detectable.Change(scale);
        var (gain, spread) = Next(facts.Next, concern.Id);
        return new ConcernProgress(
            concern.Id,
            scale,
            last is null ? null : course.DayOf(last.At),
            last?.Score,
            last is null ? null : sign * (concern.Baseline.Score - last.Score),
            predicted,
            last is null || predicted is not { } band ? SeenAgainst.Unknown : Compare(sign, last.Score, band),
            detectable,
            gain,
            spread,
            gain is { } more && spread is { } wide
                ? more >= NextStep.LeastShareOfDetectable * (detectable ?? 0) && more > 0 && more >= NextStep.LeastShareOfSpread * wide
                : null
        );
    }

    private static ConcernForecast? Find(Forecast? forecast, string concern) =>
        forecast?.Concerns.FirstOrDefault(c => string.Equals(c.Concern, concern, StringComparison.Ordinal));

    // A forecast that has learnt from the readings cannot be held against them.
    private static Band? Predicted(Forecast forecast, Forecast? promised, string concern, DateTime at)
    {
        var before = promised ?? (forecast.Learning is null ? forecast : null);
        return before is not null && Find(before, concern) is { } concernThen
            ? At(before, concernThen.Rated, (at - before.DayZero).TotalDays)
            : null;
    }

    // Joined linearly between moments; null outside the forecast.
    private static Band? At(Forecast forecast, IReadOnlyList<Band> bands, double day)
    {
        var days = forecast.Days;
        if (days.IsEmpty || day < days[0] || day > days[^1])
            return null;
        var next = days.AsSpan().BinarySearch(day) is var found && found >= 0 ? found : ~found;
        if (next == 0 || days[next] == day)
            return bands[next];
        var part = (day - days[next - 1]) / (days[next] - days[next - 1]);
        double Mix(Func<Band, double> of) => of(bands[next - 1]) + part * (of(bands[next]) - of(bands[next - 1]));
        return new Band(Mix(b => b.P05), Mix(b => b.P25), Mix(b => b.P50), Mix(b => b.P75), Mix(b => b.P95));
    }

    private static SeenAgainst Compare(int sign, double seen, Band band) =>
        seen > band.P95 ? (sign > 0 ? SeenAgainst.Worse : SeenAgainst.Better)
        : seen < band.P05 ? (sign > 0 ? SeenAgainst.Better : SeenAgainst.Worse)
        : SeenAgainst.Within;

    private static (double? Gain, double? Spread) Next(NextForecasts? next, string concern)
    {
        if (Find(next?.With, concern) is not { } with || Find(next?.Without, concern) is not { } without)
            return (null, null);
        var (ends, alone) = (with.Score[^1], without.Score[^1]);
        return ((with.LowerIsBetter ? 1 : -1) * (alone.P50 - ends.P50), (ends.P75 - ends.P25) / 2);
    }
}
