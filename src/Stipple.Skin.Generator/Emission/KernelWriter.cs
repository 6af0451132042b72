using Stipple.Skin.Generator.Algebra;
using Stipple.Skin.Generator.Language;

namespace Stipple.Skin.Generator.Emission;

/// <summary>
/// Writes a list of assignments as straight-line code. A value used more than once, a reciprocal and a let become locals;
/// all else is written where it is used, where a product can fuse with its sum. Parameters are read at the point of use:
/// there are too many for the registers, and a local would be a second copy on the stack.
/// </summary>
internal sealed class KernelWriter(Model model, LocalNames names, Dialect dialect, Preparation? prepared)
{
    private readonly Dictionary<Node, int> _uses = [];
    private readonly HashSet<Node> _written = [];

    private enum Strength
    {
        Sum,
        Product,
        Primary,
    }

    public void Write(CodeBuilder code, IReadOnlyList<(string Target, Node Value)> assignments)
    {
        foreach (var (_, value) in assignments)
            Count(value);
        foreach (var state in _uses.Keys.Where(n => n.Kind == NodeKind.State).OrderBy(n => n.Index).ToList())
        {
            var place = dialect.Element("y", "State." + LocalNames.Escape(model.States[state.Index].Name));
            code.Line($"{dialect.Type} {names[state]} = {place};");
        }

        foreach (var (target, value) in assignments)
        {
            WriteLocals(code, value);
            code.Line($"{target} = {Render(value, Strength.Sum)};");
        }
    }

    // A negation costs nothing where it is used, so it counts as a use of what it negates.
    private void Count(Node node)
    {
        if (node.IsNegation)
        {
            Count(node.Left!);
            return;
        }

        _uses.TryGetValue(node, out var uses);
        _uses[node] = uses + 1;
        if (uses > 0 || IsRead(node))
            return;
        Count(node.Left!);
        if (node.Right is not null)
            Count(node.Right);
    }

    // Whether it is at hand before the kernel starts.
    private bool IsRead(Node node) => node.IsLeaf || prepared?.PlaceOf(node) is not null;

    private bool IsLocal(Node node) =>
        !IsRead(node)
        && !node.IsNegation
        && (_uses[node] > 1 || node.Kind == NodeKind.Reciprocal || (names.IsLet(node) && node.Kind != NodeKind.Product));

    private void WriteLocals(CodeBuilder code, Node node)
    {
        if (IsRead(node) || _written.Contains(node))
            return;
        WriteLocals(code, node.Left!);
        if (node.Right is not null)
            WriteLocals(code, node.Right);
        if (!IsLocal(node))
            return;
        code.Line($"{dialect.Type} {names[node]} = {RenderInPlace(node, Strength.Sum)};");
        _written.Add(node);
    }

    private string Render(Node node, Strength needed) =>
        node.Kind switch
        {
            NodeKind.Constant => dialect.Constant(node.Value),
            NodeKind.State => names[node],
            NodeKind.Parameter => dialect.Element("p", "Parameter." + LocalNames.Escape(model.Parameters[node.Index].Name)),
            _ when prepared?.PlaceOf(node) is { } place => dialect.Element("p", $"{place}"),
            _ => _written.Contains(node) ? names[node] : RenderInPlace(node, needed),
        };

    private string RenderInPlace(Node node, Strength needed)
    {
        switch (node.Kind)
        {
            case NodeKind.Reciprocal:
                return dialect.Reciprocal(Render(node.Left!, Strength.Sum));
            case NodeKind.Sum:
                return RenderSum(node.Left!, node.Right!, needed);
        }

        var (left, right) = Factors(node, Strength.Product, Strength.Primary);
        var product = node.IsNegation ? $"-{right}" : $"{left} * {right}";
        return needed > Strength.Product ? $"({product})" : product;
    }

    private string RenderSum(Node left, Node right, Strength needed)
    {
        // What is fused is added last; a plain value is the better start of a sum.
        if (!CanFuse(right) && CanFuse(left))
            (left, right) = (right, left);
        if (left.IsNegation && !right.IsNegation && !CanFuse(right))
            (left, right) = (right, left);
        var term = right.IsNegation ? right.Left! : right;
        if (CanFuse(right))
        {
            var (a, b) = Factors(term, Strength.Sum, Strength.Sum);
            var start = Render(left, Strength.Sum);
            return right.IsNegation ? dialect.NegatedMultiplyAdd(a, b, start) : dialect.MultiplyAdd(a, b, start);
        }

        var sum = $"{Render(left, Strength.Sum)} {(right.IsNegation ? "-" : "+")} {Render(term, Strength.Product)}";
        return needed > Strength.Sum ? $"({sum})" : sum;
    }

    private bool CanFuse(Node node)
    {
        var term = node.IsNegation ? node.Left! : node;
        return term.Kind is NodeKind.Product or NodeKind.Scaled && !IsRead(term) && !_written.Contains(term);
    }

    private (string Left, string Right) Factors(Node node, Strength left, Strength right) =>
        node.Kind == NodeKind.Scaled
            ? (dialect.Constant(node.Value), Render(node.Left!, right))
            : (Render(node.Left!, left), Render(node.Right!, right));
}
