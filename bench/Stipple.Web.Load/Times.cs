namespace Stipple.Web.Load;

/// <summary>How long requests took.</summary>
internal sealed class Times
{
    private readonly List<double> all = [];

    public int Errors { get; private set; }

    public int Count => all.Count;

    public void Add(TimeSpan time, bool good)
    {
        lock (all)
        {
            all.Add(time.TotalMilliseconds);
            if (!good)
                Errors++;
        }
    }

    /// <summary>A quantile, ms.</summary>
    public double At(double share)
    {
        lock (all)
        {
            var sorted = all.Order().ToArray();
            return sorted.Length == 0 ? double.NaN : sorted[(int)Math.Min(sorted.Length - 1, Math.Floor(share * sorted.Length))];
        }
    }
}
