using Stipple.Evidence;
using Stipple.Skin.Appearance;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Healing;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;
using Stipple.Skin.People;
using Stipple.Skin.Solver;

namespace Stipple.Cli.Science;

/// <summary>Equal sessions on one zone of one person.</summary>
/// <param name="Person">Who.</param>
/// <param name="Anatomy">Where.</param>
/// <param name="Area">What every session does.</param>
/// <param name="Days">Days of the sessions, increasing, from 0.</param>
internal sealed record Plan(Person Person, Anatomy Anatomy, Area Area, IReadOnlyList<double> Days)
{
    private const ulong Seed = 1;

    /// <summary>Sessions of the reference person on the cheek at equal intervals.</summary>
    public static Plan Of(int sessions, double interval, double millimetres, DeviceKind device = DeviceKind.Pen, Person? person = null) =>
        new(
            person ?? ReferenceCase.Person,
            ReferenceCase.Cheek,
            ReferenceCase.Area(millimetres, device),
            [.. Enumerable.Range(0, sessions).Select(i => i * interval)]
        );

    /// <summary>The same skin left alone.</summary>
    public Plan Untreated => this with { Days = [] };

    /// <summary>Reads each twin at some moments.</summary>
    /// <param name="twins">How many.</param>
    /// <param name="moments">Days, strictly increasing, above 0.</param>
    /// <param name="read">What to read of a twin's course; called from any thread.</param>
    /// <param name="progress">Told the share done.</param>
    /// <param name="cancellation">Stops the work.</param>
    public T[] Twins<T>(
        int twins,
        IReadOnlyList<double> moments,
        Func<Path, T> read,
        IProgress<double> progress,
        CancellationToken cancellation
    )
    {
        var results = new T[twins];
        var done = 0;
        Parallel.For(
            0,
            twins,
            new ParallelOptions { CancellationToken = cancellation },
            () => new SkinPath(new Rodas5P<HealingModel>(), Tolerance.Standard),
            (number, _, solver) =>
            {
                results[number] = read(Follow(Twin.Draw(Seed, number), moments, solver));
                progress.Report((double)Interlocked.Increment(ref done) / twins);
                return solver;
            },
            _ => { }
        );
        return results;
    }

    private Path Follow(Twin twin, IReadOnlyList<double> moments, SkinPath solver)
    {
        var skin = Individual.Of(Person, Anatomy, twin);
        var wound = Needles.Wound(Area, skin.Layers, twin);
        double[] grid = [.. moments.Concat(Days.Where(d => d < moments[^1])).Append(0).Order().Distinct()];
        var states = new double[grid.Length * HealingModel.StateCount];
        Wound[] wounds = [.. Days.Select(_ => wound)];
        ValueList<Adjunct>[] adjuncts = [.. Days.Select(_ => Area.Adjuncts)];
        solver.Trace(skin, [.. Days], wounds, adjuncts, grid, states);
        return new Path(twin, new SignReader(skin), [.. moments.Select(m => Array.IndexOf(grid, m))], states);
    }

    /// <summary>The course of one twin at the moments asked for.</summary>
    internal sealed class Path(Twin twin, SignReader reader, int[] places, double[] states)
    {
        public Twin Twin => twin;

        public int Moments => places.Length;

        /// <summary>A state of <see cref="HealingModel"/> at a moment.</summary>
        public double State(int state, int moment) => states[places[moment] * HealingModel.StateCount + state];

        /// <summary>All signs at a moment.</summary>
        public double[] Signs(int moment)
        {
            var signs = new double[Skin.Appearance.Signs.Count];
            reader.Read(states.AsSpan(places[moment] * HealingModel.StateCount, HealingModel.StateCount), signs);
            return signs;
        }
    }
}
