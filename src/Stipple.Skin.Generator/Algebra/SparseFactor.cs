namespace Stipple.Skin.Generator.Algebra;

/// <summary>
/// Where the LU factors of shift*I - J have entries, and in which order to eliminate. Pivots stay on the diagonal, in
/// Markowitz's order (least fill first, ties by index): H. M. Markowitz, Management Science 3 (1957) 255. That is safe
/// because a Rosenbrock method shrinks its step, which enlarges the diagonal, whenever a step fails.
/// </summary>
internal sealed class SparseFactor
{
    private readonly Dictionary<(int Row, int Column), int> _slots = [];

    public SparseFactor(int size, IEnumerable<(int Row, int Column)> jacobian)
    {
        var entries = new HashSet<(int Row, int Column)>(jacobian.Concat(Enumerable.Range(0, size).Select(i => (i, i))));
        var remaining = Enumerable.Range(0, size).ToList();
        var order = new List<int>();
        while (remaining.Count > 0)
        {
            var pivot = remaining.OrderBy(k => Cost(entries, remaining, k)).ThenBy(k => k).First();
            remaining.Remove(pivot);
            order.Add(pivot);
            foreach (var row in remaining.Where(i => entries.Contains((i, pivot))))
                entries.UnionWith(remaining.Where(j => entries.Contains((pivot, j))).Select(j => (row, j)));
        }

        Order = order;
        Entries = [.. entries.OrderBy(e => e.Row).ThenBy(e => e.Column)];
        foreach (var entry in Entries)
            _slots.Add(entry, _slots.Count);
    }

    /// <summary>Rows in order of elimination.</summary>
    public IReadOnlyList<int> Order { get; }

    /// <summary>The entries both factors have together, by row.</summary>
    public IReadOnlyList<(int Row, int Column)> Entries { get; }

    public bool Has(int row, int column) => _slots.ContainsKey((row, column));

    /// <summary>Where an entry is stored.</summary>
    public int Slot(int row, int column) => _slots[(row, column)];

    private static int Cost(HashSet<(int Row, int Column)> entries, List<int> remaining, int pivot) =>
        remaining.Count(i => i != pivot && entries.Contains((i, pivot))) * remaining.Count(j => j != pivot && entries.Contains((pivot, j)));
}
