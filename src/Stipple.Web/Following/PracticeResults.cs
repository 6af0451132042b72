using Microsoft.EntityFrameworkCore;
using Stipple.Evidence;
using Stipple.Records;

namespace Stipple.Web.Following;

/// <summary>
/// Works out the results of the practice. All scores are gone through once; the answer is kept, and while a newer one is worked
/// out the last one is shown with its time.
/// </summary>
/// <param name="scopes">Makes contexts.</param>
/// <param name="time">The clock.</param>
public sealed class PracticeResults(IServiceScopeFactory scopes, TimeProvider time) : IDisposable
{
    /// <summary>Days after the latest session from which a score counts as a result: eight weeks, when remodelling has begun; chosen.</summary>
    public const int SettledDays = 56;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);
    private readonly SemaphoreSlim one = new(1);
    private (string Store, ResultsView View)? kept;

    /// <summary>The results, at most ten minutes old unless a newer one is just being worked out.</summary>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<ResultsView> Get(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Records.Stores.StoreOptions>().Folder;
        if (kept is { } last && string.Equals(last.Store, store, StringComparison.Ordinal))
        {
            if (time.GetUtcNow() - last.View.At < Fresh || one.CurrentCount == 0)
                return last.View;
        }
        await one.WaitAsync(cancellation);
        try
        {
            if (
                kept is { } since
                && string.Equals(since.Store, store, StringComparison.Ordinal)
                && time.GetUtcNow() - since.View.At < Fresh
            )
                return since.View;
            var view = await WorkOut(scope.ServiceProvider.GetRequiredService<RecordsContext>(), cancellation);
            kept = (store, view);
            return view;
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();

    private async Task<ResultsView> WorkOut(RecordsContext records, CancellationToken cancellation)
    {
        var signed = records.Sessions.AsNoTracking().Where(s => s.SignedAt != null);
        var latest = await signed
            .GroupBy(s => s.PatientId)
            .Select(g => new
            {
                Patient = g.Key,
                At = g.Max(s => s.At),
                Count = g.Count(),
            })
            .ToDictionaryAsync(g => g.Patient, g => (g.At, g.Count), cancellation);
        var kinds = await records.Concerns.AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.Kind, cancellation);
        var gains = kinds.Values.Distinct(StringComparer.Ordinal).ToDictionary(k => k, _ => new List<double>(), StringComparer.Ordinal);
        var unfinished = gains.Keys.ToDictionary(k => k, _ => 0, StringComparer.Ordinal);

        (Guid Concern, string Scale)? key = null;
        (double First, double Last, DateTimeOffset At, Guid Patient) run = default;
        void Close()
        {
            if (key is not { } ended || !kinds.TryGetValue(ended.Concern, out var kind) || !latest.TryGetValue(run.Patient, out var last))
                return;
            if (run.At < last.At.AddDays(SettledDays))
                unfinished[kind]++;
            else if (Improvement(ended.Scale, run.First, run.Last) is { } gain)
                gains[kind].Add(gain);
        }
        await foreach (
            var score in records
                .Scores.AsNoTracking()
                .Where(s => s.ConcernId != null)
                .OrderBy(s => s.ConcernId)
                .ThenBy(s => s.Scale)
                .ThenBy(s => s.At)
                .Select(s => new
                {
                    Concern = s.ConcernId!.Value,
                    s.Scale,
                    s.Total,
                    s.At,
                    s.PatientId,
                })
                .AsAsyncEnumerable()
                .WithCancellation(cancellation)
        )
        {
            if (key != (score.Concern, score.Scale))
            {
                Close();
                key = (score.Concern, score.Scale);
                run = (score.Total, score.Total, score.At, score.PatientId);
            }
            run = run with { Last = score.Total, At = score.At };
        }
        Close();

        return new ResultsView(
            time.GetUtcNow(),
            latest.Count,
            latest.Values.Sum(l => l.Count),
            await records.Incidents.CountAsync(cancellation),
            await records.Incidents.CountAsync(i => i.Grade >= 3, cancellation),
            [
                .. gains
                    .OrderByDescending(g => g.Value.Count)
                    .ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => Result(g.Key, g.Value, unfinished[g.Key])),
            ]
        );
    }

    private static ConcernResult Result(string kind, List<double> gains, int unfinished)
    {
        double? mean = gains.Count == 0 ? null : gains.Average();
        double? half =
            gains.Count < 3
                ? null
                : 1.96 * Math.Sqrt(gains.Sum(g => (g - mean!.Value) * (g - mean.Value)) / (gains.Count - 1) / gains.Count);
        return new ConcernResult(kind, gains.Count, unfinished, mean, mean - half, mean + half, PublishedArms.Of(kind));
    }

    // Percent of the first score above the scale's best end; a scale of change alone (GAIS) has no first score.
    private static double? Improvement(string id, double first, double last)
    {
        if (!Catalogue.Scales.TryFind(id, out var scale) || scale.IsRelative)
            return null;
        var best = scale.LowerIsBetter ? scale.Minimum : scale.Maximum;
        var before = Math.Abs(first - best);
        return before == 0 ? null : 100 * (before - Math.Abs(last - best)) / before;
    }
}
