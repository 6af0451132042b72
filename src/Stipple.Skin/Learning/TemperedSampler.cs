using Stipple.Skin.Parameters;

namespace Stipple.Skin.Learning;

/// <summary>Turns draws of what is believed beforehand into draws of what is believed after the data.</summary>
/// <remarks>
/// Equations L2 and L3 of docs/science/learning.md. A sequential Monte Carlo sampler (Del Moral, Doucet, Jasra 2006,
/// doi 10.1111/j.1467-9868.2006.00553.x): the data count for more and more, each time by as much as leaves half the draws
/// standing; draws are resampled by weight and, where they were thinned, moved. Deterministic in the seed.
/// </remarks>
/// <typeparam name="T">A draw.</typeparam>
/// <param name="seed">Seed of resampling and moves.</param>
/// <param name="logLikelihoods">Log likelihood of every draw; finite.</param>
/// <param name="moved">
/// A draw near another, by the seed and number of the move and the correlation kept; it must leave what is believed
/// beforehand as it is.
/// </param>
internal sealed class TemperedSampler<T>(
    ulong seed,
    Func<T[], CancellationToken, double[]> logLikelihoods,
    Func<T, ulong, ulong, double, T> moved
)
{
    private const double LeastEffective = 0.5;
    private const int MostMovesPerStage = 12;
    private const double EnoughOnTheWay = 0.2;
    private const double AimedAcceptance = 0.25;

    private static readonly ulong ResamplePurpose = CounterRandom.Purpose("learning resample");
    private static readonly ulong AcceptPurpose = CounterRandom.Purpose("learning acceptance");
    private static readonly ulong MovePurpose = CounterRandom.Purpose("learning move");

    /// <summary>Draws that fit the data, all counting alike.</summary>
    /// <param name="drawn">Draws of what is believed beforehand; left as they are.</param>
    /// <param name="progress">Told how much the data count already, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>As many draws; the share of the first ones that the data leave standing; and rounds of moves.</returns>
    public (T[] Draws, double Effective, int Moves) Run(T[] drawn, IProgress<double>? progress, CancellationToken cancellation)
    {
        var current = (T[])drawn.Clone();
        var logs = logLikelihoods(current, cancellation);
        var effective = Weights.EffectiveShare(logs, 1);
        var (weight, step) = (0.0, 0.5);
        var (stage, moves) = (0, 0);
        while (weight < 1)
        {
            var next = Weights.NextTemperature(logs, weight, LeastEffective);
            var chosen = Weights.Resample(logs, next - weight, CounterRandom.Uniform(seed, (ulong)stage++, ResamplePurpose));
            current = [.. chosen.Select(i => current[i])];
            logs = [.. chosen.Select(i => logs[i])];
            var thinned = weight > 0 || next < 1;
            weight = next;
            progress?.Report(weight);
            // In the end enough moves that a draw could have gone about as far as drawing anew would take it; on the way, enough to
            // keep copies apart.
            var enough = weight < 1 ? EnoughOnTheWay : 1;
            for (var (travelled, sweep) = (0.0, 0); thinned && travelled < enough && sweep < MostMovesPerStage; sweep++)
            {
                var accepted = Move(current, logs, weight, step, moves++, cancellation);
                travelled += accepted * step * step;
                step = Math.Clamp(step * Math.Exp(accepted - AimedAcceptance), 0.05, 0.95);
            }
        }

        return (current, effective, moves);
    }

    private double Move(T[] current, double[] logs, double weight, double step, int sweep, CancellationToken cancellation)
    {
        var kept = Math.Sqrt(1 - step * step);
        var proposed = current.Select((draw, i) => moved(draw, seed ^ MovePurpose, Number(i), kept)).ToArray();
        var proposedLogs = logLikelihoods(proposed, cancellation);
        var accepted = 0;
        for (var i = 0; i < current.Length; i++)
        {
            if (!(Math.Log(CounterRandom.Uniform(seed, Number(i), AcceptPurpose)) < weight * (proposedLogs[i] - logs[i])))
                continue;
            (current[i], logs[i]) = (proposed[i], proposedLogs[i]);
            accepted++;
        }

        return (double)accepted / current.Length;

        ulong Number(int draw) => (ulong)sweep * (ulong)current.Length + (ulong)draw;
    }
}
