using System.Runtime.CompilerServices;
using static Stipple.Skin.Solver.Rodas5PCoefficients;

namespace Stipple.Skin.Solver;

/// <summary>The working values of one integration, or of several side by side, and the arithmetic of one step, on memory the caller owns.</summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <typeparam name="TVector">What holds the lanes.</typeparam>
/// <typeparam name="TLanes">Their arithmetic.</typeparam>
internal readonly unsafe struct Rodas5PStep<TModel, TVector, TLanes>
    where TModel : struct, IModel, IModelKernels<TVector>
    where TVector : unmanaged
    where TLanes : struct, ILanes<TVector>
{
    private readonly TVector* _rates,
        _stage,
        _k,
        _dense,
        _jacobian,
        _factors;

    /// <summary>Divides memory for <see cref="MemorySize"/> values.</summary>
    public Rodas5PStep(TVector* memory)
    {
        var n = TModel.StateCount;
        Constants = memory;
        State = Constants + TModel.ConstantCount;
        StartRates = State + n;
        Next = StartRates + n;
        _rates = Next + n;
        _stage = _rates + n;
        _k = _stage + n;
        _dense = _k + (8 * n);
        _jacobian = _dense + (3 * n);
        _factors = _jacobian + TModel.JacobianCount;
    }

    /// <summary>How many values the memory must hold.</summary>
    public static int MemorySize => TModel.ConstantCount + (16 * TModel.StateCount) + TModel.JacobianCount + TModel.FactorCount;

    /// <summary>The constants, as <see cref="IModel.Prepare"/> makes them.</summary>
    public TVector* Constants { get; }

    /// <summary>The state at the start of the step.</summary>
    public TVector* State { get; }

    /// <summary>The rates of change at the start of the step.</summary>
    public TVector* StartRates { get; }

    /// <summary>The state after the step.</summary>
    public TVector* Next { get; }

    /// <summary>Estimate of the error of <see cref="Next"/>.</summary>
    public TVector* Error => _k + (7 * TModel.StateCount);

    /// <summary>Evaluates the rates of change and the Jacobian at <see cref="State"/>, where steps are to start.</summary>
    public void Begin() => TModel.DerivativesAndJacobian(State, Constants, StartRates, _jacobian);

    /// <summary>The rates of change at <see cref="State"/> + <paramref name="size"/> * <see cref="StartRates"/>; spoils <see cref="Next"/>.</summary>
    public TVector* Probe(TVector size)
    {
        for (var i = 0; i < TModel.StateCount; i++)
            Next[i] = TLanes.MultiplyAdd(size, StartRates[i], State[i]);
        TModel.Derivatives(Next, Constants, _rates);
        return _rates;
    }

    /// <summary>Computes <see cref="Next"/> and <see cref="Error"/> for a step of size <paramref name="h"/>.</summary>
    public void Try(TVector h)
    {
        var n = TModel.StateCount;
        var one = TLanes.Create(1);
        var inverse = TLanes.Divide(one, h);
        TModel.Factor(_jacobian, TLanes.Multiply(TLanes.Create(InverseGamma), inverse), _factors);

        for (var i = 0; i < n; i++)
            _k[i] = StartRates[i];
        TModel.Solve(_factors, _k);

        StageSum<TVector, TLanes>.Write(_stage, State, _k, n, one, A21);
        TModel.Derivatives(_stage, Constants, _rates);
        StageSum<TVector, TLanes>.Write(_k + n, _rates, _k, n, inverse, C21);
        TModel.Solve(_factors, _k + n);

        StageSum<TVector, TLanes>.Write(_stage, State, _k, n, one, A31, A32);
        TModel.Derivatives(_stage, Constants, _rates);
        StageSum<TVector, TLanes>.Write(_k + (2 * n), _rates, _k, n, inverse, C31, C32);
        TModel.Solve(_factors, _k + (2 * n));

        StageSum<TVector, TLanes>.Write(_stage, State, _k, n, one, A41, A42, A43);
        TModel.Derivatives(_stage, Constants, _rates);
        StageSum<TVector, TLanes>.Write(_k + (3 * n), _rates, _k, n, inverse, C41, C42, C43);
        TModel.Solve(_factors, _k + (3 * n));

        StageSum<TVector, TLanes>.Write(_stage, State, _k, n, one, A51, A52, A53, A54);
        TModel.Derivatives(_stage, Constants, _rates);
        StageSum<TVector, TLanes>.Write(_k + (4 * n), _rates, _k, n, inverse, C51, C52, C53, C54);
        TModel.Solve(_factors, _k + (4 * n));

        StageSum<TVector, TLanes>.Write(_stage, State, _k, n, one, A61, A62, A63, A64, A65);
        TModel.Derivatives(_stage, Constants, _rates);
        StageSum<TVector, TLanes>.Write(_k + (5 * n), _rates, _k, n, inverse, C61, C62, C63, C64, C65);
        TModel.Solve(_factors, _k + (5 * n));

        Add(_stage, _stage, _k + (5 * n));
        TModel.Derivatives(_stage, Constants, _rates);
        StageSum<TVector, TLanes>.Write(_k + (6 * n), _rates, _k, n, inverse, C71, C72, C73, C74, C75, C76);
        TModel.Solve(_factors, _k + (6 * n));

        Add(_stage, _stage, _k + (6 * n));
        TModel.Derivatives(_stage, Constants, _rates);
        StageSum<TVector, TLanes>.Write(_k + (7 * n), _rates, _k, n, inverse, C81, C82, C83, C84, C85, C86, C87);
        TModel.Solve(_factors, _k + (7 * n));

        Add(Next, _stage, _k + (7 * n));
    }

    /// <summary>Makes ready for <see cref="Interpolate"/> in the step just computed.</summary>
    public void PrepareOutput()
    {
        var n = TModel.StateCount;
        for (var i = 0; i < n; i++)
        {
            _dense[i] = Dense(i, D21, D22, D23, D24, D25, D26, D27, D28);
            _dense[n + i] = Dense(i, D31, D32, D33, D34, D35, D36, D37, D38);
            _dense[(2 * n) + i] = Dense(i, D41, D42, D43, D44, D45, D46, D47, D48);
        }
    }

    /// <summary>The state within the step just computed.</summary>
    /// <param name="fraction">Which part of the step has passed, 0 to 1.</param>
    /// <returns>The state; valid until the next step or output.</returns>
    public TVector* Interpolate(TVector fraction)
    {
        var n = TModel.StateCount;
        var rest = TLanes.Subtract(TLanes.Create(1), fraction);
        for (var i = 0; i < n; i++)
        {
            var bend = TLanes.MultiplyAdd(fraction, _dense[(2 * n) + i], _dense[n + i]);
            bend = TLanes.MultiplyAdd(fraction, bend, _dense[i]);
            var end = TLanes.MultiplyAdd(rest, bend, Next[i]);
            _rates[i] = TLanes.MultiplyAdd(fraction, end, TLanes.Multiply(rest, State[i]));
        }

        return _rates;
    }

    private static void Add(TVector* to, TVector* a, TVector* b)
    {
        for (var i = 0; i < TModel.StateCount; i++)
            to[i] = TLanes.Add(a[i], b[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TVector Dense(int i, double w1, double w2, double w3, double w4, double w5, double w6, double w7, double w8)
    {
        var n = TModel.StateCount;
        var k = _k + i;
        var sum = TLanes.Multiply(TLanes.Create(w1), k[0]);
        sum = TLanes.MultiplyAdd(TLanes.Create(w2), k[n], sum);
        sum = TLanes.MultiplyAdd(TLanes.Create(w3), k[2 * n], sum);
        sum = TLanes.MultiplyAdd(TLanes.Create(w4), k[3 * n], sum);
        sum = TLanes.MultiplyAdd(TLanes.Create(w5), k[4 * n], sum);
        sum = TLanes.MultiplyAdd(TLanes.Create(w6), k[5 * n], sum);
        sum = TLanes.MultiplyAdd(TLanes.Create(w7), k[6 * n], sum);
        return TLanes.MultiplyAdd(TLanes.Create(w8), k[7 * n], sum);
    }
}
