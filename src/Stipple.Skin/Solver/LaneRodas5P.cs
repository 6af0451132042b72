using System.Numerics;

namespace Stipple.Skin.Solver;

/// <summary>Rodas5P on the lanes of one vector: each has its own path, time, step size, next event and next moment.</summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <typeparam name="TVector">What holds the lanes.</typeparam>
/// <typeparam name="TLanes">Their arithmetic.</typeparam>
internal sealed unsafe class LaneRodas5P<TModel, TVector, TLanes> : ILaneSolver
    where TModel : struct, IModel, IModelKernels<TVector>
    where TVector : unmanaged
    where TLanes : struct, ILanes<TVector>
{
    private const int Alignment = 64;

    private readonly Tolerance _tolerance;
    private readonly int _maximumSteps;
    private readonly Leg[] _legs = new Leg[TLanes.Count];
    private readonly double[] _parameters = new double[TModel.ParameterCount];
    private readonly double[] _constants = new double[TModel.ConstantCount];
    private readonly double[] _state = new double[TModel.StateCount];
    private readonly double[] _memory;
    private readonly Rodas5PStep<TModel, TVector, TLanes> _step;

    // Per lane: where it is, its step size, where the next event or the end is, the next moment to report, how many
    // attempts and steps it has made since the last event, and whether the last attempt was rejected.
    private readonly TVector* _time,
        _size,
        _until,
        _moment,
        _attempts,
        _steps,
        _wasRejected;

    private uint _running;
    private uint _fresh;

    public LaneRodas5P(Tolerance tolerance, int maximumSteps)
    {
        _tolerance = tolerance;
        _maximumSteps = maximumSteps;
        var size = Rodas5PStep<TModel, TVector, TLanes>.MemorySize + 7;
        _memory = GC.AllocateArray<double>((size * TLanes.Count) + (Alignment / sizeof(double)), pinned: true);
        fixed (double* start = _memory)
        {
            var memory = (TVector*)(((nuint)start + Alignment - 1) & ~(nuint)(Alignment - 1));
            _time = memory;
            _size = memory + 1;
            _until = memory + 2;
            _moment = memory + 3;
            _attempts = memory + 4;
            _steps = memory + 5;
            _wasRejected = memory + 6;
            _step = new(memory + 7);
        }
    }

    public int Lanes => TLanes.Count;

    public void Run(IPaths paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        (_running, _fresh) = (0, 0);
        Array.Clear(_memory);
        for (var lane = 0; lane < TLanes.Count; lane++)
            Refill(lane, paths);
        while (_running != 0)
        {
            _step.Begin();
            if (_fresh != 0)
                ChooseFirstSteps();
            if (!DropFailures(paths))
                Try(paths);
        }
    }

    // An attempt at a step in every lane; where it is accepted, reports, lets events act and takes new paths.
    private void Try(IPaths paths)
    {
        var one = TLanes.Create(1);
        var time = *_time;
        var until = *_until;
        // A last step that would leave a sliver behind takes it along.
        var isLast = TLanes.LessOrEqual(until, TLanes.Add(time, TLanes.Multiply(TLanes.Create(1.0000001), *_size)));
        var size = TLanes.Select(isLast, TLanes.Subtract(until, time), *_size);
        _step.Try(size);
        var error = StepControl<TVector, TLanes>.Error(_step.State, _step.Next, _step.Error, TModel.StateCount, _tolerance);
        var factor = StepControl<TVector, TLanes>.Factor(error);
        var isAccepted = TLanes.LessOrEqual(error, one);
        var next = TLanes.Select(isLast, until, TLanes.Add(time, size));
        var due = TLanes.Bits(TLanes.And(isAccepted, TLanes.LessOrEqual(*_moment, next))) & _running;
        if (due != 0)
            Report(due, time, size, next, paths);

        for (var i = 0; i < TModel.StateCount; i++)
            _step.State[i] = TLanes.Select(isAccepted, _step.Next[i], _step.State[i]);
        *_time = TLanes.Select(isAccepted, next, time);
        *_attempts = TLanes.Add(*_attempts, one);
        *_steps = TLanes.Select(isAccepted, TLanes.Add(*_steps, one), *_steps);
        // Right after a rejection the error estimate is no ground for growth.
        var growth = TLanes.Select(*_wasRejected, StepControl<TVector, TLanes>.Min(factor, one), factor);
        var shrinkage = StepControl<TVector, TLanes>.Min(factor, StepControl<TVector, TLanes>.LargestAfterRejection);
        *_size = TLanes.Multiply(size, TLanes.Select(isAccepted, growth, shrinkage));
        *_wasRejected = TLanes.Select(isAccepted, TLanes.Create(0), TLanes.Create(BitConverter.Int64BitsToDouble(-1)));

        for (var arrived = TLanes.Bits(TLanes.And(isAccepted, isLast)) & _running; arrived != 0; arrived &= arrived - 1)
        {
            var lane = BitOperations.TrailingZeroCount(arrived);
            if (!Continue(lane, paths))
                Refill(lane, paths);
        }
    }

    private void ChooseFirstSteps()
    {
        var first = StepControl<TVector, TLanes>.FirstStep(_step, TLanes.Subtract(*_until, *_time), _tolerance);
        for (; _fresh != 0; _fresh &= _fresh - 1)
        {
            var lane = BitOperations.TrailingZeroCount(_fresh);
            At(_size, lane) = At(&first, lane);
        }
    }

    // True if a path could not go on, so that its lane has another one, or none.
    private bool DropFailures(IPaths paths)
    {
        var (time, h) = (*_time, *_size);
        var isTired = TLanes.Bits(TLanes.LessOrEqual(TLanes.Create(_maximumSteps), *_attempts));
        var isStuck = TLanes.Bits(TLanes.LessOrEqual(TLanes.Add(time, h), time));
        var failed = (isTired | isStuck) & _running;
        if (failed == 0)
            return false;
        for (; failed != 0; failed &= failed - 1)
        {
            var lane = BitOperations.TrailingZeroCount(failed);
            Fail(lane, (isTired >> lane & 1) != 0, paths);
        }

        return true;
    }

    private void Report(uint due, TVector time, TVector size, TVector next, IPaths paths)
    {
        _step.PrepareOutput();
        do
        {
            var states = _step.Interpolate(TLanes.Divide(TLanes.Subtract(*_moment, time), size));
            var later = 0u;
            for (; due != 0; due &= due - 1)
            {
                var lane = BitOperations.TrailingZeroCount(due);
                ref var leg = ref _legs[lane];
                Gather(states, lane, _state);
                paths.Report(leg.Path, leg.Moment++, _state);
                AimAtMoment(lane, paths);
                if (At(_moment, lane) <= At(&next, lane))
                    later |= 1u << lane;
            }

            due = later;
        } while (due != 0);
    }

    // Takes paths from the queue until one has somewhere to go.
    private void Refill(int lane, IPaths paths)
    {
        for (var path = paths.Take(); path >= 0; path = paths.Take())
        {
            if (TryStart(lane, path, paths))
            {
                _running |= 1u << lane;
                return;
            }
        }

        // A lane without a path computes along on what is no number, which nobody sees and no step accepts.
        _running &= ~(1u << lane);
        At(_time, lane) = At(_until, lane) = At(_moment, lane) = double.PositiveInfinity;
    }

    private bool TryStart(int lane, int path, IPaths paths)
    {
        paths.Begin(path, _parameters, _state);
        var moments = paths.Moments(path);
        if (moments.IsEmpty || !double.IsFinite(moments[0]) || !double.IsFinite(moments[^1]))
            throw new ArgumentException($"Path {path} has no moments, or some that are not finite.", nameof(paths));
        _legs[lane] = new Leg { Path = path, Moment = 1 };
        if (SolverFailure.FindNotFinite<TModel>(moments[0], _state, _parameters) is { } failure)
        {
            paths.Fail(path, failure);
            return false;
        }

        TModel.Prepare(_parameters, _constants);
        Scatter(_constants, _step.Constants, lane);
        Scatter(_state, _step.State, lane);
        At(_time, lane) = moments[0];
        At(_attempts, lane) = At(_steps, lane) = 0;
        paths.Report(path, 0, _state);
        AimAtMoment(lane, paths);
        return Continue(lane, paths);
    }

    // From an event or the start to the next event or the end; false if the path has ended.
    private bool Continue(int lane, IPaths paths)
    {
        ref var leg = ref _legs[lane];
        var events = paths.Events(leg.Path);
        var end = paths.Moments(leg.Path)[^1];
        var now = At(_time, lane);
        leg.Attempts += (int)At(_attempts, lane);
        leg.Steps += (int)At(_steps, lane);
        At(_attempts, lane) = At(_steps, lane) = At(_wasRejected, lane) = 0;
        if (now >= end)
        {
            var rejections = leg.Attempts - leg.Steps;
            paths.Finish(
                leg.Path,
                new SolverStatistics(
                    leg.Steps,
                    rejections,
                    leg.Starts + (Rodas5PStep<TModel, TVector, TLanes>.Stages * leg.Attempts),
                    leg.Attempts
                )
            );
            return false;
        }

        if (leg.Event < events.Length && events[leg.Event] <= now)
        {
            Gather(_step.State, lane, _state);
            do paths.Apply(leg.Path, leg.Event++, _state);
            while (leg.Event < events.Length && events[leg.Event] <= now);
            if (SolverFailure.FindNotFinite<TModel>(now, _state, []) is { } failure)
            {
                paths.Fail(leg.Path, failure);
                return false;
            }

            Scatter(_state, _step.State, lane);
        }

        At(_until, lane) = leg.Event < events.Length && events[leg.Event] < end ? events[leg.Event] : end;
        leg.Starts++;
        _fresh |= 1u << lane;
        return true;
    }

    private void Fail(int lane, bool isTired, IPaths paths)
    {
        Gather(_step.State, lane, _state);
        Span<double> error = stackalloc double[TModel.StateCount];
        error.Clear();
        if (At(_attempts, lane) > 0)
            Gather(_step.Error, lane, error);
        var time = At(_time, lane);
        var failure = isTired
            ? SolverFailure.TooManySteps<TModel>(time, _state, error, _tolerance, _maximumSteps)
            : SolverFailure.StepTooSmall<TModel>(time, _state, error, _tolerance, At(_size, lane));
        paths.Fail(_legs[lane].Path, failure);
        Refill(lane, paths);
    }

    private void AimAtMoment(int lane, IPaths paths)
    {
        var moments = paths.Moments(_legs[lane].Path);
        var moment = _legs[lane].Moment;
        At(_moment, lane) = moment < moments.Length ? moments[moment] : double.PositiveInfinity;
    }

    private static ref double At(TVector* values, int lane) => ref ((double*)values)[lane];

    private static void Gather(TVector* from, int lane, Span<double> to)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] = At(from + i, lane);
    }

    private static void Scatter(ReadOnlySpan<double> from, TVector* to, int lane)
    {
        for (var i = 0; i < from.Length; i++)
            At(to + i, lane) = from[i];
    }

    /// <summary>How far the path of a lane has come.</summary>
    private struct Leg
    {
        public int Path,
            Event,
            Moment,
            Attempts,
            Steps,
            Starts;
    }
}
