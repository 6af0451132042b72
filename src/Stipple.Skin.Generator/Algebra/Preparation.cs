namespace Stipple.Skin.Generator.Algebra;

/// <summary>
/// What follows from the parameters alone: computed once for each integration, stored behind the parameters, and read
/// from there like one of them.
/// </summary>
internal sealed class Preparation
{
    private readonly Dictionary<Node, int> _places = [];
    private readonly List<Node> _values = [];
    private readonly HashSet<Node> _seen = [];
    private readonly int _parameters;

    public Preparation(int parameters, IEnumerable<Node> results)
    {
        _parameters = parameters;
        foreach (var result in results)
            Visit(result);
    }

    /// <summary>The values, in the order in which they are stored.</summary>
    public IReadOnlyList<Node> Values => _values;

    /// <summary>Place of a value among the constants, or null if it is none of them.</summary>
    public int? PlaceOf(Node node) => _places.TryGetValue(node, out var place) ? place : null;

    private void Visit(Node node)
    {
        // A negation costs nothing where it is used.
        if (node.IsNegation)
        {
            Visit(node.Left!);
            return;
        }

        if (node.IsLeaf || !_seen.Add(node))
            return;
        if (node.IsFixed)
        {
            _places.Add(node, _parameters + _values.Count);
            _values.Add(node);
            return;
        }

        Visit(node.Left!);
        if (node.Right is not null)
            Visit(node.Right);
    }
}
