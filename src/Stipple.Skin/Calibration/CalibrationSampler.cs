using Stipple.Skin.Parameters;

namespace Stipple.Skin.Calibration;

/// <summary>
/// Draws from the posterior: random-walk Metropolis, one coordinate after the other and then along directions in which the
/// hierarchy is loose, step sizes learnt while warming up.
/// </summary>
/// <remarks>
/// Deterministic: every random number is a function of the seed and of what it is for. Metropolis et al. 1953; a spread is
/// scaled together with what it spreads, with the Jacobian of that; adaptation stops before draws are kept.
/// </remarks>
internal sealed class CalibrationSampler(CalibrationModel model, ulong seed)
{
    private const int WarmUp = 3000;
    private const int Thin = 20;
    private const int Batch = 50;
    private const double Aim = 0.44;

    private static readonly ulong ProposePurpose = CounterRandom.Purpose("calibration proposal");
    private static readonly ulong AcceptPurpose = CounterRandom.Purpose("calibration acceptance");

    /// <summary>Draws, one row each.</summary>
    /// <param name="draws">How many are kept.</param>
    /// <param name="progress">Told the share done, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    public double[][] Draw(int draws, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var x = model.Start();
        var moves = x.Length + CalibrationModel.JointMoves;
        var steps = Enumerable.Repeat(0.2, moves).ToArray();
        var accepted = new int[moves];
        var touched = Enumerable.Range(0, moves).Select(model.ArmsOf).ToArray();
        var arms = Enumerable.Range(0, model.Arms).Select(arm => model.LogLikelihood(arm, x)).ToArray();
        var proposedArms = new double[arms.Length];
        var prior = model.LogPrior(x);
        var proposed = new double[x.Length];
        var kept = new double[draws][];
        var sweeps = WarmUp + draws * Thin;
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var move = 0; move < moves; move++)
            {
                var key = (ulong)sweep * (ulong)moves + (ulong)move;
                var length = steps[move] * CounterRandom.Normal(seed, key, ProposePurpose);
                x.CopyTo(proposed, 0);
                var jacobian = 0.0;
                if (move < x.Length)
                    proposed[move] += length;
                else
                    jacobian = model.Move(move - x.Length, length, proposed);
                // Most coordinates enter the likelihood of a few arms only.
                var there = model.LogPrior(proposed);
                var gain = there - prior + jacobian;
                foreach (var arm in double.IsFinite(gain) ? touched[move] : [])
                {
                    proposedArms[arm] = model.LogLikelihood(arm, proposed);
                    gain += proposedArms[arm] - arms[arm];
                }

                if (!(Math.Log(CounterRandom.Uniform(seed, key, AcceptPurpose)) < gain))
                    continue;
                prior = there;
                foreach (var arm in touched[move])
                    arms[arm] = proposedArms[arm];
                proposed.CopyTo(x, 0);
                accepted[move]++;
            }

            if (sweep < WarmUp && sweep % Batch == Batch - 1)
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
            steps[i] = Math.Clamp(steps[i] * Math.Exp(2 * (accepted[i] / (double)Batch - Aim)), 1e-3, 5);
            accepted[i] = 0;
        }
    }
}
