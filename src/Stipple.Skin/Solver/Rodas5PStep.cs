using static Stipple.Skin.Solver.Rodas5PCoefficients;

namespace Stipple.Skin.Solver;

/// <summary>The working values of one integration and the arithmetic of one step, on memory the caller owns.</summary>
/// <typeparam name="TModel">The model.</typeparam>
internal readonly ref struct Rodas5PStep<TModel>
    where TModel : struct, IModel
{
    private readonly Span<double> _rates,
        _stage,
        _start;
    private readonly Span<double> _k1,
        _k2,
        _k3,
        _k4,
        _k5,
        _k6,
        _k7,
        _k8;
    private readonly Span<double> _jacobian,
        _factors;
    private readonly ReadOnlySpan<double> _parameters;

    /// <summary>Divides the memory.</summary>
    public Rodas5PStep(Span<double> memory, ReadOnlySpan<double> parameters)
    {
        var n = TModel.StateCount;
        _parameters = parameters;
        _rates = Take(ref memory, n);
        _stage = Take(ref memory, n);
        _start = Take(ref memory, n);
        _k1 = Take(ref memory, n);
        _k2 = Take(ref memory, n);
        _k3 = Take(ref memory, n);
        _k4 = Take(ref memory, n);
        _k5 = Take(ref memory, n);
        _k6 = Take(ref memory, n);
        _k7 = Take(ref memory, n);
        _k8 = Take(ref memory, n);
        Next = Take(ref memory, n);
        _jacobian = Take(ref memory, TModel.JacobianCount);
        _factors = Take(ref memory, TModel.FactorCount);
    }

    /// <summary>How many values the memory must hold.</summary>
    public static int MemorySize => (12 * TModel.StateCount) + TModel.JacobianCount + TModel.FactorCount;

    /// <summary>The state after the step.</summary>
    public Span<double> Next { get; }

    /// <summary>The rates of change at the start of the step.</summary>
    public ReadOnlySpan<double> StartRates => _start;

    /// <summary>Estimate of the error of <see cref="Next"/>.</summary>
    public ReadOnlySpan<double> Error => _k8;

    /// <summary>Evaluates the rates of change and the Jacobian where steps are to start.</summary>
    public void Begin(ReadOnlySpan<double> state) => TModel.DerivativesAndJacobian(state, _parameters, _start, _jacobian);

    /// <summary>Computes <see cref="Next"/> and <see cref="Error"/> for a step of size <paramref name="h"/> from <paramref name="y"/>.</summary>
    public void Try(ReadOnlySpan<double> y, double h)
    {
        var inverse = 1 / h;
        TModel.Factor(_jacobian, InverseGamma * inverse, _factors);

        _start.CopyTo(_k1);
        TModel.Solve(_factors, _k1);

        for (var i = 0; i < y.Length; i++)
            _stage[i] = y[i] + (A21 * _k1[i]);
        Rates();
        for (var i = 0; i < y.Length; i++)
            _k2[i] = _rates[i] + (inverse * C21 * _k1[i]);
        TModel.Solve(_factors, _k2);

        for (var i = 0; i < y.Length; i++)
            _stage[i] = y[i] + (A31 * _k1[i]) + (A32 * _k2[i]);
        Rates();
        for (var i = 0; i < y.Length; i++)
            _k3[i] = _rates[i] + (inverse * ((C31 * _k1[i]) + (C32 * _k2[i])));
        TModel.Solve(_factors, _k3);

        for (var i = 0; i < y.Length; i++)
            _stage[i] = y[i] + (A41 * _k1[i]) + (A42 * _k2[i]) + (A43 * _k3[i]);
        Rates();
        for (var i = 0; i < y.Length; i++)
            _k4[i] = _rates[i] + (inverse * ((C41 * _k1[i]) + (C42 * _k2[i]) + (C43 * _k3[i])));
        TModel.Solve(_factors, _k4);

        for (var i = 0; i < y.Length; i++)
            _stage[i] = y[i] + (A51 * _k1[i]) + (A52 * _k2[i]) + (A53 * _k3[i]) + (A54 * _k4[i]);
        Rates();
        for (var i = 0; i < y.Length; i++)
            _k5[i] = _rates[i] + (inverse * ((C51 * _k1[i]) + (C52 * _k2[i]) + (C53 * _k3[i]) + (C54 * _k4[i])));
        TModel.Solve(_factors, _k5);

        for (var i = 0; i < y.Length; i++)
            _stage[i] = y[i] + (A61 * _k1[i]) + (A62 * _k2[i]) + (A63 * _k3[i]) + (A64 * _k4[i]) + (A65 * _k5[i]);
        Rates();
        for (var i = 0; i < y.Length; i++)
            _k6[i] = _rates[i] + (inverse * ((C61 * _k1[i]) + (C62 * _k2[i]) + (C63 * _k3[i]) + (C64 * _k4[i]) + (C65 * _k5[i])));
        TModel.Solve(_factors, _k6);

        for (var i = 0; i < y.Length; i++)
            _stage[i] += _k6[i];
        Rates();
        for (var i = 0; i < y.Length; i++)
            _k7[i] =
                _rates[i]
                + (inverse * ((C71 * _k1[i]) + (C72 * _k2[i]) + (C73 * _k3[i]) + (C74 * _k4[i]) + (C75 * _k5[i]) + (C76 * _k6[i])));
        TModel.Solve(_factors, _k7);

        for (var i = 0; i < y.Length; i++)
            _stage[i] += _k7[i];
        Rates();
        for (var i = 0; i < y.Length; i++)
            _k8[i] =
                _rates[i]
                + (
                    inverse
                    * ((C81 * _k1[i]) + (C82 * _k2[i]) + (C83 * _k3[i]) + (C84 * _k4[i]) + (C85 * _k5[i]) + (C86 * _k6[i]) + (C87 * _k7[i]))
                );
        TModel.Solve(_factors, _k8);

        for (var i = 0; i < y.Length; i++)
            Next[i] = _stage[i] + _k8[i];
    }

    /// <summary>The state within the step just computed.</summary>
    /// <param name="y">The state at its start.</param>
    /// <param name="fraction">Which part of the step has passed, 0 to 1.</param>
    /// <param name="output">Receives the state.</param>
    public void Interpolate(ReadOnlySpan<double> y, double fraction, Span<double> output)
    {
        var rest = 1 - fraction;
        for (var i = 0; i < y.Length; i++)
        {
            var c =
                (D21 * _k1[i])
                + (D22 * _k2[i])
                + (D23 * _k3[i])
                + (D24 * _k4[i])
                + (D25 * _k5[i])
                + (D26 * _k6[i])
                + (D27 * _k7[i])
                + (D28 * _k8[i]);
            var d =
                (D31 * _k1[i])
                + (D32 * _k2[i])
                + (D33 * _k3[i])
                + (D34 * _k4[i])
                + (D35 * _k5[i])
                + (D36 * _k6[i])
                + (D37 * _k7[i])
                + (D38 * _k8[i]);
            var e =
                (D41 * _k1[i])
                + (D42 * _k2[i])
                + (D43 * _k3[i])
                + (D44 * _k4[i])
                + (D45 * _k5[i])
                + (D46 * _k6[i])
                + (D47 * _k7[i])
                + (D48 * _k8[i]);
            output[i] = (rest * y[i]) + (fraction * (Next[i] + (rest * (c + (fraction * (d + (fraction * e)))))));
        }
    }

    private static Span<double> Take(scoped ref Span<double> memory, int count)
    {
        var taken = memory[..count];
        memory = memory[count..];
        return taken;
    }

    private void Rates() => TModel.Derivatives(_stage, _parameters, _rates);
}
