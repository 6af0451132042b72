namespace Stipple.Skin.Generator.Algebra;

/// <summary>
/// Differentiates by the chain rule, node by node. Derivatives of shared expressions are themselves shared, so a let is
/// differentiated once and never written out in its uses.
/// </summary>
internal sealed class Differentiator(ExpressionGraph graph)
{
    private readonly Dictionary<(Node Node, int State), Node> _known = [];

    /// <summary>Partial derivative of an expression by a state.</summary>
    public Node Derive(Node node, int state)
    {
        if (node.IsLeaf)
            return node.Kind == NodeKind.State && node.Index == state ? graph.One : graph.Zero;
        if (!_known.TryGetValue((node, state), out var derivative))
            _known.Add((node, state), derivative = Apply(node, state));
        return derivative;
    }

    private Node Apply(Node node, int state)
    {
        var left = node.Left!;
        var d = Derive(left, state);
        switch (node.Kind)
        {
            case NodeKind.Scaled:
                return graph.Scale(node.Value, d);
            case NodeKind.Sum:
                return graph.Add(d, Derive(node.Right!, state));
            case NodeKind.Reciprocal:
                return graph.Negate(graph.Multiply(graph.Multiply(node, node), d));
        }

        var right = node.Right!;
        if (right.Kind == NodeKind.Reciprocal)
            return Quotient(node, d, right, state);
        if (left.Kind == NodeKind.Reciprocal)
            return Quotient(node, Derive(right, state), left, state);
        return graph.Add(graph.Multiply(d, right), graph.Multiply(left, Derive(right, state)));
    }

    // (a/b)' = (a' - (a/b) b') / b, which reuses both the quotient and the reciprocal of b.
    private Node Quotient(Node quotient, Node numerator, Node reciprocal, int state) =>
        graph.Multiply(graph.Add(numerator, graph.Negate(graph.Multiply(quotient, Derive(reciprocal.Left!, state)))), reciprocal);
}
