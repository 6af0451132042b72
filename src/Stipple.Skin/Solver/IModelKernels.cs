namespace Stipple.Skin.Solver;

/// <summary>
/// The arithmetic of a model on one number or on several side by side, each belonging to a system of its own. Lanes do not
/// touch each other, and every operation is rounded as IEEE 754 demands: a lane's results are the same bits at any width.
/// Lengths are not checked: memory must hold what <see cref="IModel"/> counts, in values of <typeparamref name="TVector"/>.
/// </summary>
/// <typeparam name="TVector">One <c>double</c>, or a vector of them.</typeparam>
public unsafe interface IModelKernels<TVector>
    where TVector : unmanaged
{
    /// <summary>Computes the rates of change.</summary>
    /// <param name="y">The states.</param>
    /// <param name="p">The constants, as <see cref="IModel.Prepare"/> makes them.</param>
    /// <param name="f">Receives the rates of change.</param>
    static abstract void Derivatives(TVector* y, TVector* p, TVector* f);

    /// <summary>Computes the rates of change and the Jacobian in one sweep.</summary>
    /// <param name="y">The states.</param>
    /// <param name="p">The constants, as <see cref="IModel.Prepare"/> makes them.</param>
    /// <param name="f">Receives the rates of change.</param>
    /// <param name="J">Receives the entries of the Jacobian.</param>
    static abstract void DerivativesAndJacobian(TVector* y, TVector* p, TVector* f, TVector* J);

    /// <summary>Factors shift*I - J without pivoting; a zero pivot gives infinite or undefined entries, no error.</summary>
    /// <param name="W">Holds the entries of the Jacobian, receives the LU factors.</param>
    /// <param name="shift">What stands on the diagonal, 1/time.</param>
    static abstract void Factor(TVector* W, TVector shift);

    /// <summary>Solves (shift*I - J) x = b + c.</summary>
    /// <param name="W">The LU factors.</param>
    /// <param name="b">Holds b, receives x.</param>
    /// <param name="c">The second summand.</param>
    static abstract void Solve(TVector* W, TVector* b, TVector* c);
}
