using System.Collections.Concurrent;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Plans;
using Stipple.Web.Forecasting;

namespace Stipple.Web.Planning;

/// <summary>Forecasts of plans while they are weighed; the latest are remembered, so that a slider moved back answers at once.</summary>
internal static class PlanOutlooks
{
    // A practice weighs a few plans at a time; an outlook takes some tens of kB, a proposal a few hundred.
    private const int Most = 200;
    private static readonly ConcurrentDictionary<string, object> Recent = new(StringComparer.Ordinal);
    private static readonly ConcurrentQueue<string> Order = new();

    /// <summary>The outlook of a draft.</summary>
    public static async Task<CourseOutlook> Of(PlanDraft draft, CancellationToken cancellation) =>
        await Remembered(
            "outlook " + OutlookStore.Fingerprint(draft.Json, draft.Twins),
            async () =>
                OutlookMaker.Of(
                    draft.Course,
                    await ForecastKeeper.Run(draft.Course, new ForecastOptions(draft.Twins, Signs: []), cancellation)
                )
        );

    /// <summary>Other ways to go on, searched with the devices and zones of a draft.</summary>
    /// <exception cref="PlanException">The course does not say what a plan needs.</exception>
    public static async Task<Proposal> Alternatives(PlanDraft draft, CancellationToken cancellation) =>
        await Remembered(
            "plans " + OutlookStore.Fingerprint(draft.Json, draft.Twins),
            () =>
                ForecastKeeper.OnACore(
                    () => Planner.Run(draft.Course, new PlanOptions(draft.Twins), progress: null, cancellation),
                    cancellation
                )
        );

    private static async Task<T> Remembered<T>(string key, Func<Task<T>> make)
        where T : class
    {
        if (Recent.TryGetValue(key, out var known))
            return (T)known;
        var made = await make();
        if (Recent.TryAdd(key, made))
            Order.Enqueue(key);
        while (Order.Count > Most && Order.TryDequeue(out var oldest))
            Recent.TryRemove(oldest, out _);
        return made;
    }
}
