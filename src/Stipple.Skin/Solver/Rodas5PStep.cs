using System.Runtime.CompilerServices;
using static Stipple.Skin.Solver.Rodas5PCoefficients;

namespace Stipple.Skin.Solver;

/// <summary>
/// The working values of one integration, or of several side by side, and the arithmetic of one step, on memory the caller
/// owns. A step begins, goes through its stages in order, and ends; between stages other steps may be worked on.
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
        _output;

    /// <summary>Divides memory for <see cref="MemorySize"/> values.</summary>
    public Rodas5PStep(TVector* memory)
    {
        var n = TModel.StateCount;
        State = memory;
        _stage = State + n;
        _k = _stage + n;
        _matrix = _k + (Stages * n);
        _output = _matrix + TModel.JacobianCount;
        Constants = _output + n;
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
        TModel.Derivatives(_stage, Constants, _output);
        return _output;
    }

    /// <summary>The first half of a stage: the right-hand side of its equations.</summary>
    /// <param name="stage">Which stage, 1 to 8.</param>
    /// <param name="inverse">The inverse of the size of the step.</param>
    [SkipLocalsInit]
    public void Load(int stage, TVector inverse)
    {
        var one = TLanes.Create(1);
        var right = K(stage);
        switch (stage)
        {
            case 1:
                TModel.Factor(_matrix, TLanes.Multiply(TLanes.Create(InverseGamma), inverse));
                return;
            case 2:
                StageSum<TModel, TVector, TLanes>.Write(_stage, State, _k, one, A21);
                TModel.Derivatives(_stage, Constants, right);
                StageSum<TModel, TVector, TLanes>.Write(right, right, _k, inverse, C21);
                return;
            case 3:
                StageSum<TModel, TVector, TLanes>.Write(_stage, State, _k, one, A31, A32);
                TModel.Derivatives(_stage, Constants, right);
                StageSum<TModel, TVector, TLanes>.Write(right, right, _k, inverse, C31, C32);
                return;
            case 4:
                StageSum<TModel, TVector, TLanes>.Write(_stage, State, _k, one, A41, A42, A43);
                TModel.Derivatives(_stage, Constants, right);
                StageSum<TModel, TVector, TLanes>.Write(right, right, _k, inverse, C41, C42, C43);
                return;
            case 5:
                StageSum<TModel, TVector, TLanes>.Write(_stage, State, _k, one, A51, A52, A53, A54);
                TModel.Derivatives(_stage, Constants, right);
                StageSum<TModel, TVector, TLanes>.Write(right, right, _k, inverse, C51, C52, C53, C54);
                return;
            case 6:
                StageSum<TModel, TVector, TLanes>.Write(_stage, State, _k, one, A61, A62, A63, A64, A65);
                TModel.Derivatives(_stage, Constants, right);
                StageSum<TModel, TVector, TLanes>.Write(right, right, _k, inverse, C61, C62, C63, C64, C65);
                return;
            case 7:
                Advance(6);
                TModel.Derivatives(_stage, Constants, right);
                StageSum<TModel, TVector, TLanes>.Write(right, right, _k, inverse, C71, C72, C73, C74, C75, C76);
                return;
            default:
                Advance(7);
                TModel.Derivatives(_stage, Constants, right);
                StageSum<TModel, TVector, TLanes>.Write(right, right, _k, inverse, C81, C82, C83, C84, C85, C86, C87);
                return;
        }
    }

    /// <summary>The second half of a stage: solves its equations.</summary>
    /// <param name="stage">Which stage, 1 to 8.</param>
    public void Solve(int stage) => TModel.Solve(_matrix, K(stage));

    /// <summary>A whole step, <see cref="Begin"/> apart.</summary>
    /// <param name="h">Its size.</param>
    public void Try(TVector h)
    {
        var inverse = TLanes.Divide(TLanes.Create(1), h);
        for (var stage = 1; stage <= Stages; stage++)
        {
            Load(stage, inverse);
            Solve(stage);
        }

        End();
    }

    /// <summary>Makes <see cref="Next"/> and <see cref="Error"/> known.</summary>
    public void End() => Advance(Stages);

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
            _output[i] = TLanes.MultiplyAdd(fraction, end, TLanes.Multiply(rest, State[i]));
        }

        return _output;
    }

    private void Advance(int stage)
    {
        var k = K(stage);
        for (var i = 0; i < TModel.StateCount; i++)
            _stage[i] = TLanes.Add(_stage[i], k[i]);
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
