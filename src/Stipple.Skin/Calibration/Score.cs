namespace Stipple.Skin.Calibration;

/// <summary>How good a predicted distribution was, once the figure is known.</summary>
/// <remarks>Gneiting and Raftery 2007, doi 10.1198/016214506000001437.</remarks>
public static class Score
{
    /// <summary>Continuous ranked probability score of draws, in the figure's unit; 0 is perfect.</summary>
    /// <param name="draws">Draws of the predicted distribution; at least one. Sorted in place.</param>
    /// <param name="observed">The figure.</param>
    public static double Crps(Span<double> draws, double observed)
    {
        draws.Sort();
        var error = 0.0;
        var spread = 0.0;
        for (var i = 0; i < draws.Length; i++)
        {
            error += Math.Abs(draws[i] - observed);
            spread += (2.0 * i - draws.Length + 1) * draws[i];
        }

        return error / draws.Length - spread / ((double)draws.Length * draws.Length);
    }

    /// <summary>Continuous ranked probability score of a normal distribution.</summary>
    /// <param name="mean">Its mean.</param>
    /// <param name="deviation">Its standard deviation; 0 gives the absolute error.</param>
    /// <param name="observed">The figure.</param>
    public static double Crps(double mean, double deviation, double observed)
    {
        if (deviation <= 0)
            return Math.Abs(observed - mean);
        var z = (observed - mean) / deviation;
        return deviation
            * (z * (2 * NormalDistribution.Below(z) - 1) + 2 * Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI) - 1 / Math.Sqrt(Math.PI));
    }

    /// <summary>Interval score of a 90 % interval: its width, and twenty times by how much the figure lies outside.</summary>
    public static double Interval90(double low, double high, double observed) =>
        high - low + 20 * Math.Max(0, low - observed) + 20 * Math.Max(0, observed - high);
}
