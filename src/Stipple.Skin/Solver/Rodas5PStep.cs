using System.Runtime.CompilerServices;
using static Stipple.Skin.Solver.Rodas5PCoefficients;

namespace Stipple.Skin.Solver;

/// <summary>
/// The working values of one integration, or of several side by side, and the arithmetic of one step, on memory the caller
/// owns.
/// </summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <typeparam name="TVector">What holds the lanes.</typeparam>
/// <typeparam name="TLanes">Their arithmetic.</typeparam>
internal readonly unsafe struct Rodas5PStep<TModel, TVector, TLanes>
    where TModel : struct, IModel, IModelKernels<TVector>
    where TVector : unmanaged
    where TLanes : struct, ILanes<TVector>
{
    /// <summary>How many stages a step has.</summary>
    public const int Stages = 8;

    private readonly TVector* _stage,
        _k,
        _matrix,
        _added;

    /// <summary>Divides memory for <see cref="MemorySize"/> values.</summary>
    public Rodas5PStep(TVector* memory)
    {
        var n = TModel.StateCount;
        State = memory;
        _stage = State + n;
        _k = _stage + n;
        _matrix = _k + (Stages * n);
        _added = _matrix + TModel.JacobianCount;
        Constants = _added + n;
    }

    /// <summary>How many values the memory must hold.</summary>
    public static int MemorySize => ((Stages + 3) * TModel.StateCount) + TModel.JacobianCount + TModel.ConstantCount;

    /// <summary>The constants, as <see cref="IModel.Prepare"/> makes them.</summary>
    public TVector* Constants { get; }

    /// <summary>The state at the start of the step.</summary>
    public TVector* State { get; }

    /// <summary>The rates of change at the start of the step; until its first stage.</summary>
    public TVector* StartRates => _k;

    /// <summary>The state after the step.</summary>
    public TVector* Next => _stage;

    /// <summary>Estimate of the error of <see cref="Next"/>.</summary>
    public TVector* Error => K(Stages);

    /// <summary>Evaluates the rates of change and the Jacobian at <see cref="State"/>.</summary>
    public void Begin() => TModel.DerivativesAndJacobian(State, Constants, _k, _matrix);

    /// <summary>The rates of change at <see cref="State"/> + <paramref name="size"/> * <see cref="StartRates"/>, for a first step's size.</summary>
    public TVector* Probe(TVector size)
    {
        for (var i = 0; i < TModel.StateCount; i++)
            _stage[i] = TLanes.MultiplyAdd(size, StartRates[i], State[i]);
        TModel.Derivatives(_stage, Constants, _added);
        return _added;
    }

    /// <summary>A step after <see cref="Begin"/>: makes <see cref="Next"/> and <see cref="Error"/> known.</summary>
    /// <param name="h">Its size.</param>
    public void Try(TVector h)
    {
        var inverse = TLanes.Divide(TLanes.Create(1), h);
        TModel.Factor(_matrix, TLanes.Multiply(TLanes.Create(InverseGamma), inverse));
        for (var i = 0; i < TModel.StateCount; i++)
            _added[i] = TLanes.Create(0);
        TModel.Solve(_matrix, _k, _added);
        for (var stage = 2; stage <= Stages; stage++)
        {
            Rodas5PStages<TModel, TVector, TLanes>.Prepare(stage, _stage, _added, State, _k, inverse);
            TModel.Derivatives(_stage, Constants, K(stage));
            TModel.Solve(_matrix, K(stage), _added);
        }

        for (var i = 0; i < TModel.StateCount; i++)
            _stage[i] = TLanes.Add(_stage[i], Error[i]);
    }

    /// <summary>Makes ready for <see cref="Interpolate"/> in the step just computed, whose stages are spent.</summary>
    public void PrepareOutput()
    {
        for (var i = 0; i < TModel.StateCount; i++)
        {
            var c = Dense(i, D21, D22, D23, D24, D25, D26, D27, D28);
            var d = Dense(i, D31, D32, D33, D34, D35, D36, D37, D38);
            var e = Dense(i, D41, D42, D43, D44, D45, D46, D47, D48);
            K(1)[i] = c;
            K(2)[i] = d;
            K(3)[i] = e;
        }
    }

    /// <summary>The state within the step just computed.</summary>
    /// <param name="fraction">Which part of the step has passed, 0 to 1.</param>
    /// <returns>The state; valid until the next step or output.</returns>
    public TVector* Interpolate(TVector fraction)
    {
        var rest = TLanes.Subtract(TLanes.Create(1), fraction);
        for (var i = 0; i < TModel.StateCount; i++)
        {
            var bend = TLanes.MultiplyAdd(fraction, K(3)[i], K(2)[i]);
            bend = TLanes.MultiplyAdd(fraction, bend, K(1)[i]);
            var end = TLanes.MultiplyAdd(rest, bend, Next[i]);
            _added[i] = TLanes.MultiplyAdd(fraction, end, TLanes.Multiply(rest, State[i]));
        }

        return _added;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TVector* K(int stage) => _k + ((stage - 1) * TModel.StateCount);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TVector Dense(int i, double w1, double w2, double w3, double w4, double w5, double w6, double w7, double w8)
    {
        var sum = TLanes.Multiply(TLanes.Create(w1), K(1)[i]);
        sum = TLanes.MultiplyAdd(TLanes.Create(w2), K(2)[i], sum);
        sum = TLanes.MultiplyAdd(TLanes.Create(w3), K(3)[i], sum);
        sum = TLanes.MultiplyAdd(TLanes.Create(w4), K(4)[i], sum);
        sum = TLanes.MultiplyAdd(TLanes.Create(w5), K(5)[i], sum);
        sum = TLanes.MultiplyAdd(TLanes.Create(w6), K(6)[i], sum);
        sum = TLanes.MultiplyAdd(TLanes.Create(w7), K(7)[i], sum);
        return TLanes.MultiplyAdd(TLanes.Create(w8), K(8)[i], sum);
    }
}
