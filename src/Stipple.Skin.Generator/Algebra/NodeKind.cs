namespace Stipple.Skin.Generator.Algebra;

internal enum NodeKind
{
    Constant,
    State,
    Parameter,

    /// <summary>A constant other than 0 and 1, times <see cref="Node.Left"/>.</summary>
    Scaled,
    Product,
    Sum,
    Reciprocal,
}
