using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>The follow-ups of a row that give a figure.</summary>
internal static class FollowupReader
{
    // A reported percentage this far from that of the means is another figure: the mean of each person's own.
    private const double SameFigure = 0.6;
    private const double WeeksPerMonth = 4.35;
    private const double LongestTime = 520;
    private const int MostFollowups = 100;

    public static ImmutableArray<TrialFollowup> Read(
        RawRow row,
        TrialEndpoint endpoint,
        out EndpointDirection direction,
        out string? contradiction
    )
    {
        var words = new Words(row["endpoint"].Text);
        var all = row["followups"].Items.Take(MostFollowups).Select((raw, index) => One(raw, index, row, endpoint, words)).ToList();
        contradiction = null;
        direction = endpoint.Direction;
        if (all.Find(f => f.PercentChange < -100) is { } impossible)
            contradiction = $"A change of {impossible.PercentChange} % is more than all there was.";
        else if (direction == EndpointDirection.Improvement && all.Exists(f => f.PercentChange > 0))
            contradiction = "A positive percent change of an improvement: it may mean better or worse.";
        else if (
            all.Exists(f => f.PercentChange is not null || f.Change is not null)
            && all.TrueForAll(f => f.Mean is null)
            && words.Has(TrialTables.ChangeWords)
        )
            direction = EndpointDirection.Change;
        else if (direction == EndpointDirection.Improvement && all.Exists(f => f.PercentChange is not null))
            direction = EndpointDirection.Change;
        return
        [
            .. all.Where(f =>
                f.PercentChange is not null
                || f.Responders is not null
                || (f.Change is not null && endpoint.Direction == EndpointDirection.Severity)
            ),
        ];
    }

    private static TrialFollowup One(RawRow raw, int index, RawRow row, TrialEndpoint endpoint, Words words)
    {
        var reported = raw["as_reported"];
        var mean = raw["mean"].Number;
        var stated = raw["percent_change"].Number;
        var change = ChangeOf(reported) ?? ChangeOf(raw);
        var percent = stated;
        if (endpoint.BaselineMean is > 0 and var before)
        {
            if (mean is { } after)
                percent = Math.Round(100 * (after - before) / before, 1, MidpointRounding.AwayFromZero);
            else if (stated is null && change is not null)
                percent = Math.Round(100 * change.Mean / before, 1, MidpointRounding.AwayFromZero);
        }
        else if (
            stated is null
            && mean is >= 0 and <= 100 and var better
            && endpoint.Direction == EndpointDirection.Improvement
            && words.Has("%|percent*")
        )
        {
            percent = -better; // "41 % improvement" is a severity 41 % lower
        }
        // With stated means, a percentage that the report gives beside them is kept apart when it is another figure.
        var derived = percent is not null && (stated is null || mean is not null && endpoint.BaselineMean is > 0);
        var (first, last, weeks) = TimeOf(raw, reported);
        return new TrialFollowup(
            index,
            first,
            last,
            weeks,
            mean,
            raw["sd"].Within(0, 1e6),
            percent,
            reported["sd_percent_change"].Within(0, 1e4),
            derived,
            derived && stated is { } other && Math.Abs(other - percent!.Value) > SameFigure ? other : null,
            change,
            ResponderReader.Read(raw["responders"], row, endpoint)
        );
    }

    private static (double? First, double? Last, double? Weeks) TimeOf(RawRow raw, RawRow reported)
    {
        var first = raw["weeks_from_first_session"].Within(0, LongestTime);
        var last = raw["weeks_from_last_session"].Within(0, LongestTime);
        if (first is not null || last is not null)
            return (first, last, null);
        var label = new Words(reported["time_label"].Text, raw["time_label"].Text);
        if (reported["weeks_approx"].Within(0, LongestTime) is { } approximate)
            return (null, null, approximate);
        if (label.Has(TrialTables.AtLastSession))
            return (null, 0, null);
        var months = (reported["time_label"].Text ?? raw["time_label"].Text) is { } text && text.Length <= 20 ? text.Split(' ') : [];
        return
            months is [var number, "months" or "month"]
            && double.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var count)
            && count is > 0 and < 60
            ? (null, null, count * WeeksPerMonth)
            : (null, null, null);
    }

    private static PointChange? ChangeOf(RawRow raw)
    {
        if (raw["mean_change"].Number is not { } mean)
            return null;
        foreach (var (name, level) in new (string, double?)[] { ("ci95", 95), ("ci99", 99), ("ci90", 90), ("ci", null) })
        {
            if (raw[name].Items.ToArray() is [var low, var high] && low.Number is { } from && high.Number is { } to && from <= to)
                return new PointChange(mean, raw["sd_change"].Within(0, 1e6), from, to, level);
        }
        return new PointChange(mean, raw["sd_change"].Within(0, 1e6), null, null, null);
    }
}
