using System.Collections.Immutable;
using Stipple.Designs;

namespace Stipple.Skin.Cohorts;

/// <summary>A design goes in, its patients come out, one after the other.</summary>
public static class Cohort
{
    /// <summary>Most patients of a cohort.</summary>
    public const int MostPatients = 10_000_000;

    // Enough to keep every lane busy to nearly the end.
    private const int ChunkSize = 64;

    // Enough that waiting for the last of them costs little, few enough to hold and to lose when stopped.
    private const int ChunksPerThread = 4;

    /// <summary>Makes sure that somebody may take part, before anything is written.</summary>
    /// <param name="design">A sound design.</param>
    /// <param name="seed">Its seed.</param>
    /// <exception cref="NobodyIncludedException">Nobody was found who may take part (<c>STP-COHORT-001</c>).</exception>
    public static void EnsureIncludes(CohortDesign design, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(design);
        _ = new Recruitment(design, seed).Recruit(0);
    }

    /// <summary>Simulates patients in order of their numbers; a few hundred are held at once, however many there are.</summary>
    /// <param name="design">A sound design.</param>
    /// <param name="seed">Another seed gives other people.</param>
    /// <param name="from">Number of the first, from 0.</param>
    /// <param name="to">Number after the last.</param>
    /// <param name="threads">Threads, at least 1; all processors when null. The result does not depend on it.</param>
    /// <param name="cancellation">Stops the work between patients.</param>
    /// <exception cref="NobodyIncludedException">Nobody was found who may take part (<c>STP-COHORT-001</c>).</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    /// <remarks>A patient depends on design, seed and number alone.</remarks>
    public static IEnumerable<CohortPatient> Run(
        CohortDesign design,
        ulong seed,
        int from,
        int to,
        int? threads = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return Stream(design, seed, from, to, threads ?? Environment.ProcessorCount, cancellation);
    }

    private static IEnumerable<CohortPatient> Stream(
        CohortDesign design,
        ulong seed,
        int from,
        int to,
        int threads,
        CancellationToken cancellation
    )
    {
        ImmutableArray<ArmPlan> arms = [.. design.Arms.Select(arm => ArmPlan.Of(design, arm))];
        var worlds = new Worlds(design.Population.Concern, design.World);
        var recruitment = new Recruitment(design, seed);
        var assessment = new Assessment(design, seed, arms);
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        var batch = new CohortPatient[threads * ChunksPerThread * ChunkSize];
        for (var first = from; first < to; first += batch.Length)
        {
            var count = Math.Min(batch.Length, to - first);
            var start = first;
            Parallel.For(
                0,
                (count + ChunkSize - 1) / ChunkSize,
                options,
                () => new Worker(recruitment, assessment, new CohortChunk(design, worlds, arms)),
                (chunk, _, worker) =>
                {
                    var at = chunk * ChunkSize;
                    worker.Run(start + at, batch.AsSpan(at, Math.Min(ChunkSize, count - at)));
                    return worker;
                },
                _ => { }
            );
            for (var i = 0; i < count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return batch[i];
            }
        }
    }

    private sealed class Worker(Recruitment recruitment, Assessment assessment, CohortChunk chunk)
    {
        private readonly VirtualPatient[] patients = new VirtualPatient[ChunkSize];
        private readonly PatientPath[] paths = new PatientPath[ChunkSize];

        public Worker Run(int first, Span<CohortPatient> results)
        {
            for (var i = 0; i < results.Length; i++)
                patients[i] = recruitment.Recruit(first + i);
            chunk.Run(patients.AsSpan(0, results.Length), paths.AsSpan(0, results.Length));
            for (var i = 0; i < results.Length; i++)
                results[i] = assessment.Of(patients[i], paths[i]);
            return this;
        }
    }
}
