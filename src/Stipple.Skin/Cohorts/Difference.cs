namespace Stipple.Skin.Cohorts;

/// <summary>Means and their differences.</summary>
internal static class Difference
{
    /// <summary>Difference of two means, by Welch 1947: variances may differ.</summary>
    /// <param name="one">The first sample.</param>
    /// <param name="other">What is taken from it.</param>
    /// <param name="level">One less the confidence.</param>
    public static CohortEstimate Of(Moments one, Moments other, double level)
    {
        var value = one.Mean - other.Mean;
        if (one.Count < 2 || other.Count < 2)
            return new CohortEstimate(value, double.NaN, double.NaN);
        var (a, b) = (one.Variance / one.Count, other.Variance / other.Count);
        if (a + b == 0)
            return new CohortEstimate(value, value, value);
        var freedom = (a + b) * (a + b) / (a * a / (one.Count - 1) + b * b / (other.Count - 1));
        var half = StudentQuantile.Of(level, freedom) * Math.Sqrt(a + b);
        return new CohortEstimate(value, value - half, value + half);
    }

    /// <summary>A mean.</summary>
    public static CohortEstimate Mean(Moments sample, double level)
    {
        if (sample.Count < 2)
            return new CohortEstimate(sample.Mean, double.NaN, double.NaN);
        var half = StudentQuantile.Of(level, sample.Count - 1) * Math.Sqrt(sample.Variance / sample.Count);
        return new CohortEstimate(sample.Mean, sample.Mean - half, sample.Mean + half);
    }
}
