using Stipple.Skin.Generator.Algebra;

namespace Stipple.Skin.Generator.Language;

/// <summary>A model file without faults.</summary>
internal sealed record Model(
    string Name,
    string Namespace,
    ExpressionGraph Graph,
    IReadOnlyList<Quantity> States,
    IReadOnlyList<Quantity> Parameters,
    IReadOnlyList<Quantity> Lets
);
