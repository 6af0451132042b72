using Stipple.Skin.Solver;
using Stipple.Skin.Tests.Solver.Models;

namespace Stipple.Skin.Tests.Solver;

public sealed class LaneTests
{
    private static readonly Tolerance Tolerance = new(1e-5, 1e-8);

    public static TheoryData<int> Widths => [1, 2, 4, 8];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Every_lane_gives_the_bits_and_the_work_of_the_solver_for_one(int lanes)
    {
        var paths = Mixed(60);
        var queue = Run<Wound>(paths, lanes);
        for (var i = 0; i < paths.Length; i++)
        {
            var (states, work) = paths[i].Trace<Wound>(Tolerance);
            Assert.Equal(states, queue.States[i]);
            Assert.Equal(work, queue.Work[i]);
        }
    }

    // Run with DOTNET_EnableAVX512=0, DOTNET_EnableAVX2=0 or DOTNET_EnableHWIntrinsic=0, it is the same number. It changes
    // with the model of the test and with the order of any operation, on purpose.
    [Fact]
    public void The_bits_are_the_same_on_every_processor()
    {
        // No library function takes part in making the paths.
        var paths = Enumerable
            .Range(0, 9)
            .Select(i => new Path(
                [.. Wounded.TypicalParameters.Select(p => p * (0.9 + (0.02 * i)))],
                Wounded.Rested,
                [0, 7 + i],
                [0, 3, 30],
                Injure
            ))
            .ToArray();
        ulong hash = 14695981039346656037;
        foreach (var value in Run<Wound>(paths, LaneSolver.WidestLanes).States.SelectMany(states => states!))
            hash = unchecked((hash ^ BitConverter.DoubleToUInt64Bits(value)) * 1099511628211);
        Assert.Equal(5161556423958675649UL, hash);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_path_is_the_same_whatever_runs_beside_before_and_after_it(int lanes)
    {
        var paths = Mixed(40);
        var expected = Run<Wound>(paths, lanes).States;
        int[] backwards = [.. Enumerable.Range(0, paths.Length).Reverse()];
        var reversed = new PathQueue(paths, backwards);
        LaneSolver.Create<Wound>(Tolerance, lanes).Run(reversed);
        Assert.Equal(expected, reversed.States);
        // Chunks, one solver for all of them.
        var solver = LaneSolver.Create<Wound>(Tolerance, lanes);
        var chunked = paths.Chunk(7).SelectMany(chunk => Run(solver, chunk).States);
        Assert.Equal(expected, chunked);
        // Alone, all other lanes idle.
        Assert.All(Enumerable.Range(0, 5), i => Assert.Equal(expected[i], Run(solver, [paths[i]]).States[0]));
    }

    [Fact]
    public void Threads_that_share_a_queue_share_the_work_and_change_no_bit()
    {
        var paths = Mixed(60);
        var queue = new PathQueue(paths);
        Parallel.For(0, 3, _ => LaneSolver.Create<Wound>(Tolerance).Run(queue));
        Assert.Equal(Run<Wound>(paths, LaneSolver.WidestLanes).States, queue.States);
        Assert.All(queue.Work, work => Assert.NotNull(work));
    }

    [Fact]
    public void Every_path_is_taken_reported_and_finished_once()
    {
        var paths = Mixed(50);
        var queue = Run<Wound>(paths, 8);
        Assert.Equal(paths.Select(path => path.Moments.Length), queue.Reported);
        Assert.All(queue.Work, work => Assert.NotNull(work));
        Assert.All(queue.Failures, Assert.Null);
        Assert.Equal(-1, queue.Take());
    }

    [Fact]
    public void An_empty_queue_and_a_path_of_one_moment_need_no_steps()
    {
        Assert.Empty(Run<Wound>([], 8).States);
        var queue = Run<Logistic>([new Path([1, 4], [3], [0], [0], (_, _) => Assert.Fail("No event before the end."))], 8);
        Assert.Equal([3], queue.States[0]!);
        Assert.Equal(default(SolverStatistics), queue.Work[0]);
    }

    [Fact]
    public void A_moment_at_an_event_tells_the_state_before_it()
    {
        var queue = Run<Logistic>([new Path([1, 4], [4], [0, 1, 1, 2], [0, 1, 2], (state, _) => state[0] = 2)], 8);
        Assert.Equal(4, queue.States[0]![0]);
        // Logistic growth from 2 towards 4 at rate 1 for a day: 4 / (1 + e^-1).
        Assert.Equal(4 / (1 + Math.Exp(-1)), queue.States[0]![1], 1e-4);
        // The second event, then the same again.
        Assert.Equal(queue.States[0]![1], queue.States[0]![2], 1e-12);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_path_that_cannot_go_on_is_reported_and_its_neighbours_are_not_touched(int lanes)
    {
        // X' = r * X^2 is infinite at 1 / (r * X).
        static Path Grow(double start, double end) => new([0.25], [1, start], [end / 2], [0, end / 3, end], (_, _) => { });
        Path[] sound = [.. Enumerable.Range(0, 20).Select(i => Grow(0.1 + (0.01 * i), 1 + (0.3 * i)))];
        Path[] paths =
        [
            Grow(2, 10),
            .. sound[..9],
            new Path([0.25], [1, double.NaN], [], [0, 1]),
            new Path([double.PositiveInfinity], [1, 1], [], [0, 1]),
            .. sound[9..15],
            new Path([0.25], [1, 0.1], [0.5], [0, 0.25, 1], (state, _) => state[1] = double.NaN),
            .. sound[15..],
        ];
        var queue = Run<BlowUp>(paths, lanes);
        Assert.Equal([0, 10, 11, 18], Enumerable.Range(0, paths.Length).Where(i => queue.Failures[i] is not null));
        Assert.Equal(SolverException.StepTooSmall, queue.Failures[0]!.Code);
        Assert.Equal("X", queue.Failures[0]!.Name);
        Assert.Equal(2, queue.Failures[0]!.Time, 1e-3);
        Assert.Equal((SolverException.NotFinite, "X"), (queue.Failures[10]!.Code, queue.Failures[10]!.Name));
        Assert.Equal((SolverException.NotFinite, "r"), (queue.Failures[11]!.Code, queue.Failures[11]!.Name));
        Assert.Equal((SolverException.NotFinite, 0.5), (queue.Failures[18]!.Code, queue.Failures[18]!.Time));
        Assert.Equal(2, queue.Reported[18]);
        var alone = Run<BlowUp>(sound, lanes).States;
        Assert.Equal(alone, Enumerable.Range(0, paths.Length).Where(i => queue.Failures[i] is null).Select(i => queue.States[i]));
        for (var i = 0; i < sound.Length; i++)
            Assert.Equal(sound[i].Trace<BlowUp>(Tolerance).States, alone[i]);
    }

    [Fact]
    public void Steps_are_limited_from_one_event_to_the_next()
    {
        var path = new Path(Wounded.TypicalParameters, Wounded.Rested, [0, 20], [0, 40], Injure);
        var needed = path.Trace<Wound>(Tolerance).Work.Factorizations;
        var queue = new PathQueue([path]);
        LaneSolver.Create<Wound>(Tolerance, 8, maximumSteps: needed - 5).Run(queue);
        Assert.Null(queue.Failures[0]);
        queue = new PathQueue([path, Mixed(1)[0]]);
        LaneSolver.Create<Wound>(Tolerance, 8, maximumSteps: 5).Run(queue);
        Assert.Equal(SolverException.TooManySteps, queue.Failures[0]!.Code);
    }

    [Fact]
    public void A_second_run_allocates_nothing()
    {
        var solver = LaneSolver.Create<Wound>(Tolerance);
        var queue = new SilentQueue();
        solver.Run(queue);
        var allocated = Allocation.Of(() =>
        {
            queue.Left = 100;
            solver.Run(queue);
        });
        Assert.Equal(0, allocated);
        Assert.Equal(0, queue.Left);
    }

    [Fact]
    public void What_a_queue_throws_ends_the_run_and_spoils_no_later_one()
    {
        var solver = LaneSolver.Create<Wound>(Tolerance, 8);
        var paths = Mixed(20);
        var expected = Run(solver, paths).States;
        Path[] angry = [.. paths[..9], paths[9] with { Events = [0], Act = (_, _) => throw new InvalidOperationException("no") }];
        Assert.Throws<InvalidOperationException>(() => solver.Run(new PathQueue(angry)));
        Assert.Throws<ArgumentException>(() => solver.Run(new PathQueue([paths[0] with { Moments = [] }])));
        Assert.Throws<ArgumentException>(() => solver.Run(new PathQueue([paths[0] with { Moments = [0, double.NaN] }])));
        Assert.Equal(expected, Run(solver, paths).States);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(16)]
    public void Other_numbers_of_lanes_are_refused(int lanes) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LaneSolver.Create<Wound>(Tolerance, lanes));

    [Fact]
    public void Tolerances_and_limits_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentException>(() => LaneSolver.Create<Wound>(new Tolerance(0, 1e-9)));
        Assert.Throws<ArgumentException>(() => LaneSolver.Create<Wound>(new Tolerance(1e-6, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LaneSolver.Create<Wound>(Tolerance, maximumSteps: 0));
    }

    private static void Injure(double[] state, int number)
    {
        state[Wound.State.Inflammation] += 1 + (0.1 * number);
        state[Wound.State.CollagenIII] *= 0.96;
    }

    // Of all lengths, with none to five events and two to twelve moments, some at events.
    private static Path[] Mixed(int count)
    {
        var random = new Random(5);
        return [.. Enumerable.Range(0, count).Select(_ => Draw(random))];
    }

    private static Path Draw(Random random)
    {
        var end = 1 + (200 * random.NextDouble());
        double[] events = [.. Enumerable.Range(0, random.Next(6)).Select(_ => Math.Round(1.1 * end * random.NextDouble(), 1)).Order()];
        double[] moments =
        [
            .. Enumerable
                .Range(0, random.Next(12))
                .Select(_ => end * random.NextDouble())
                .Concat(events.Where(time => time < end).Take(2))
                .Append(0)
                .Append(end)
                .Distinct()
                .Order(),
        ];
        var parameters = Wounded.TypicalParameters.Select(typical => typical * Math.Exp(0.3 * (random.NextDouble() - 0.5))).ToArray();
        return new Path(parameters, Wounded.Rested, events, moments, Injure);
    }

    private static PathQueue Run<TModel>(Path[] paths, int lanes)
        where TModel : struct, IModel => Run(LaneSolver.Create<TModel>(Tolerance, lanes), paths);

    private static PathQueue Run(ILaneSolver solver, Path[] paths)
    {
        var queue = new PathQueue(paths);
        solver.Run(queue);
        return queue;
    }

    private sealed class SilentQueue : IPaths
    {
        private static readonly double[] Times = [0, 10, 20, 30];
        private static readonly double[] Parameters = Wounded.TypicalParameters;
        private static readonly double[] Rested = Wounded.Rested;

        public int Left { get; set; } = 10;

        public int Take() => Left > 0 ? --Left : -1;

        public void Begin(int path, Span<double> parameters, Span<double> state)
        {
            Parameters.CopyTo(parameters);
            Rested.CopyTo(state);
        }

        public ReadOnlySpan<double> Events(int path) => Times.AsSpan(0, path % 4);

        public ReadOnlySpan<double> Moments(int path) => Times;

        public void Apply(int path, int number, Span<double> state) => state[Wound.State.Inflammation] += 1;

        public void Report(int path, int moment, ReadOnlySpan<double> state) { }

        public void Finish(int path, in SolverStatistics work) { }

        public void Fail(int path, SolverException failure) => throw failure;
    }
}
