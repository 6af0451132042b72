using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace Stipple.Skin.Solver;

/// <summary>
/// A system of autonomous ordinary differential equations y' = f(y, p) with its Jacobian J = df/dy, compiled from a model
/// file. Implemented by structs, so that a solver is compiled for each model and calls it directly.
/// Methods on spans throw <see cref="ArgumentException"/> if an argument has the wrong length; none allocates. The same
/// arithmetic, unchecked, is there for one system and for several side by side: see <see cref="IModelKernels{TVector}"/>.
/// </summary>
public interface IModel
    : IModelKernels<double>,
        IModelKernels<Vector128<double>>,
        IModelKernels<Vector256<double>>,
        IModelKernels<Vector512<double>>
{
    /// <summary>How many states there are.</summary>
    static abstract int StateCount { get; }

    /// <summary>How many parameters there are.</summary>
    static abstract int ParameterCount { get; }

    /// <summary>How many constants there are: the parameters, and behind them what follows from them alone.</summary>
    static abstract int ConstantCount { get; }

    /// <summary>How many entries of the Jacobian or its LU factors can differ from zero.</summary>
    static abstract int JacobianCount { get; }

    /// <summary>The states, in the order of their indices.</summary>
    static abstract ImmutableArray<ModelQuantity> States { get; }

    /// <summary>The parameters, in the order of their indices.</summary>
    static abstract ImmutableArray<ModelQuantity> Parameters { get; }

    /// <summary>The named intermediate values, in the order of the model file.</summary>
    static abstract ImmutableArray<ModelQuantity> Lets { get; }

    /// <summary>Row of each entry of the Jacobian.</summary>
    static abstract ReadOnlySpan<int> JacobianRows { get; }

    /// <summary>Column of each entry of the Jacobian.</summary>
    static abstract ReadOnlySpan<int> JacobianColumns { get; }

    /// <summary>Computes what stays the same while the states change.</summary>
    /// <param name="parameters">The parameters p.</param>
    /// <param name="constants">Receives the parameters and what follows from them alone.</param>
    static abstract void Prepare(ReadOnlySpan<double> parameters, Span<double> constants);

    /// <summary>Computes the rates of change.</summary>
    /// <param name="state">The states y.</param>
    /// <param name="parameters">The parameters p.</param>
    /// <param name="derivatives">Receives f(y, p).</param>
    static abstract void Derivatives(ReadOnlySpan<double> state, ReadOnlySpan<double> parameters, Span<double> derivatives);

    /// <summary>Computes the rates of change and the Jacobian in one sweep.</summary>
    /// <param name="state">The states y.</param>
    /// <param name="parameters">The parameters p.</param>
    /// <param name="derivatives">Receives f(y, p).</param>
    /// <param name="jacobian">Receives the entries of J at <see cref="JacobianRows"/> and <see cref="JacobianColumns"/>.</param>
    static abstract void DerivativesAndJacobian(
        ReadOnlySpan<double> state,
        ReadOnlySpan<double> parameters,
        Span<double> derivatives,
        Span<double> jacobian
    );

    /// <summary>Factors shift*I - J without pivoting; a zero pivot gives infinite or undefined entries, no error.</summary>
    /// <param name="jacobian">Holds the entries of J, receives those of the factors.</param>
    /// <param name="shift">What stands on the diagonal, 1/time; large against the growth rates of the system.</param>
    static abstract void Factor(Span<double> jacobian, double shift);

    /// <summary>Solves (shift*I - J) x = b.</summary>
    /// <param name="factors">The LU factors.</param>
    /// <param name="right">Holds b, receives x.</param>
    static abstract void Solve(ReadOnlySpan<double> factors, Span<double> right);
}
