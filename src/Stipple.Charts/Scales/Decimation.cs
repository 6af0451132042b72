namespace Stipple.Charts.Scales;

/// <summary>
/// Thins long series for drawing: of each bucket of points the first, the last and, for every channel, the lowest and
/// highest are kept, so that no peak is lost and all channels keep the same points.
/// </summary>
internal static class Decimation
{
    /// <summary>The indices to keep, rising.</summary>
    public static IReadOnlyList<int> Keep(int count, int buckets, params ReadOnlySpan<Func<int, double>> channels)
    {
        if (count <= buckets * 4)
            return [.. Enumerable.Range(0, count)];

        var keep = new SortedSet<int>();
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            var from = (int)((long)count * bucket / buckets);
            var to = (int)((long)count * (bucket + 1) / buckets);
            keep.Add(from);
            keep.Add(to - 1);
            foreach (var channel in channels)
            {
                var (low, high) = (from, from);
                for (var i = from; i < to; i++)
                {
                    if (!(channel(i) >= channel(low)))
                        low = i;
                    if (!(channel(i) <= channel(high)))
                        high = i;
                }

                keep.Add(low);
                keep.Add(high);
            }
        }

        return [.. keep];
    }
}
