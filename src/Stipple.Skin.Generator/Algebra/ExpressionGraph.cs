namespace Stipple.Skin.Generator.Algebra;

/// <summary>
/// Builds expressions so that equal ones are built once: shared subexpressions need no search afterwards. Constants are
/// folded, factors are gathered in front of products, and a quotient is a product with a reciprocal, which is shared too.
/// </summary>
internal sealed class ExpressionGraph
{
    private readonly Dictionary<(NodeKind Kind, long Value, int Index, int Left, int Right), Node> _nodes = [];

    public ExpressionGraph()
    {
        Zero = Constant(0);
        One = Constant(1);
    }

    public Node Zero { get; }

    public Node One { get; }

    public Node Constant(double value) => Intern(NodeKind.Constant, value == 0 ? 0 : value);

    public Node State(int index) => Intern(NodeKind.State, index: index);

    public Node Parameter(int index) => Intern(NodeKind.Parameter, index: index);

    public Node Negate(Node node) => Scale(-1, node);

    public Node Scale(double factor, Node node)
    {
        if (factor == 0)
            return Zero;
        if (node.Kind == NodeKind.Constant)
            return Constant(factor * node.Value);
        if (node.Kind == NodeKind.Scaled)
            return Scale(factor * node.Value, node.Left!);
        return factor == 1 ? node : Intern(NodeKind.Scaled, factor, left: node);
    }

    public Node Add(Node left, Node right)
    {
        if (left == Zero)
            return right;
        if (right == Zero)
            return left;
        if (left.Kind == NodeKind.Constant && right.Kind == NodeKind.Constant)
            return Constant(left.Value + right.Value);
        var (a, x) = Split(left);
        var (b, y) = Split(right);
        if (x == y)
            return Scale(a + b, x);
        if (a < 0 && b < 0)
            return Negate(Add(Negate(left), Negate(right)));
        return Ordered(NodeKind.Sum, left, right);
    }

    public Node Multiply(Node left, Node right)
    {
        if (left.Kind == NodeKind.Constant)
            return Scale(left.Value, right);
        if (right.Kind == NodeKind.Constant)
            return Scale(right.Value, left);
        var (a, x) = Split(left);
        var (b, y) = Split(right);
        return Scale(a * b, Ordered(NodeKind.Product, x, y));
    }

    public Node Reciprocal(Node node)
    {
        if (node.Kind == NodeKind.Constant)
            return Constant(1 / node.Value);
        if (node.Kind == NodeKind.Reciprocal)
            return node.Left!;
        var (factor, core) = Split(node);
        return Scale(1 / factor, Intern(NodeKind.Reciprocal, left: core));
    }

    /// <summary>A power by repeated squaring, so that x^4 shares x^2.</summary>
    public Node Power(Node node, int power)
    {
        if (power == 1)
            return node;
        var half = Power(node, power / 2);
        var square = Multiply(half, half);
        return power % 2 == 0 ? square : Multiply(square, node);
    }

    private static (double Factor, Node Core) Split(Node node) => node.Kind == NodeKind.Scaled ? (node.Value, node.Left!) : (1, node);

    private Node Ordered(NodeKind kind, Node left, Node right) =>
        left.Id <= right.Id ? Intern(kind, left: left, right: right) : Intern(kind, left: right, right: left);

    private Node Intern(NodeKind kind, double value = 0, int index = 0, Node? left = null, Node? right = null)
    {
        var key = (kind, BitConverter.DoubleToInt64Bits(value), index, left?.Id ?? -1, right?.Id ?? -1);
        if (!_nodes.TryGetValue(key, out var node))
            _nodes.Add(key, node = new Node(_nodes.Count, kind, value, index, left, right));
        return node;
    }
}
