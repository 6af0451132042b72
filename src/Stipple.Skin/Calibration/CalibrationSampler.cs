using Stipple.Skin.Parameters;

namespace Stipple.Skin.Calibration;

/// <summary>Draws from the posterior: random-walk Metropolis, one coordinate after the other, step sizes learnt while warming up.</summary>
/// <remarks>Deterministic: every random number is a function of the seed and of what it is for. Metropolis et al. 1953; adaptation stops before draws are kept.</remarks>
internal sealed class CalibrationSampler(CalibrationModel model, ulong seed)
{
    private const int WarmUp = 3000;
    private const int Thin = 10;
    private const double Aim = 0.44;

    /// <summary>Draws, one row each.</summary>
    /// <param name="draws">How many are kept.</param>
    /// <param name="progress">Told the share done, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    public double[][] Draw(int draws, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var x = model.Start();
        var steps = Enumerable.Repeat(0.2, x.Length).ToArray();
        var accepted = new int[x.Length];
        var density = model.LogPosterior(x);
        var kept = new double[draws][];
        var sweeps = WarmUp + draws * Thin;
        var propose = CounterRandom.Purpose("calibration proposal");
        var accept = CounterRandom.Purpose("calibration acceptance");
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < x.Length; i++)
            {
                var key = (ulong)sweep * (ulong)x.Length + (ulong)i;
                var old = x[i];
                x[i] += steps[i] * CounterRandom.Normal(seed, key, propose);
                var proposed = model.LogPosterior(x);
                if (Math.Log(CounterRandom.Uniform(seed, key, accept)) < proposed - density)
                {
                    density = proposed;
                    accepted[i]++;
                }
                else
                {
                    x[i] = old;
                }
            }

            if (sweep < WarmUp && sweep % 50 == 49)
                Adapt(steps, accepted);
            if (sweep >= WarmUp && (sweep - WarmUp) % Thin == Thin - 1)
                kept[(sweep - WarmUp) / Thin] = (double[])x.Clone();
            if (sweep % 500 == 0)
                progress?.Report((double)sweep / sweeps);
        }

        return kept;
    }

    private static void Adapt(double[] steps, int[] accepted)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = Math.Clamp(steps[i] * Math.Exp(2 * (accepted[i] / 50.0 - Aim)), 1e-3, 5);
            accepted[i] = 0;
        }
    }
}
