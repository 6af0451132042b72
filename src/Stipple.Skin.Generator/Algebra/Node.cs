namespace Stipple.Skin.Generator.Algebra;

/// <summary>One value in an <see cref="ExpressionGraph"/>; equal expressions are the same node.</summary>
/// <param name="Id">Number in order of creation: operands always have smaller ones.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The number, of a constant or a scale.</param>
/// <param name="Index">Which state or parameter.</param>
/// <param name="Left">First operand.</param>
/// <param name="Right">Second operand.</param>
internal sealed record Node(int Id, NodeKind Kind, double Value, int Index, Node? Left, Node? Right)
{
    /// <summary>Whether it keeps its value while the states change.</summary>
    public bool IsFixed { get; } = Kind != NodeKind.State && Left is not { IsFixed: false } && Right is not { IsFixed: false };

    public bool IsLeaf => Kind is NodeKind.Constant or NodeKind.State or NodeKind.Parameter;

    public bool IsNegation => Kind == NodeKind.Scaled && Value == -1;

    public bool Equals(Node? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id;
}
