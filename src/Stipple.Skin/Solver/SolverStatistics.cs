namespace Stipple.Skin.Solver;

/// <summary>The work an integration took.</summary>
/// <param name="Steps">Steps accepted.</param>
/// <param name="Rejections">Steps tried again with a smaller size.</param>
/// <param name="Evaluations">Evaluations of the right-hand side, with or without Jacobian.</param>
/// <param name="Factorizations">LU factorisations.</param>
public readonly record struct SolverStatistics(int Steps, int Rejections, int Evaluations, int Factorizations);
