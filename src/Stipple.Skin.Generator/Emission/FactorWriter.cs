using Stipple.Skin.Generator.Algebra;

namespace Stipple.Skin.Generator.Emission;

/// <summary>
/// Writes the factorisation and the solution as straight-line code. The factors take the place of the Jacobian; each entry
/// is computed in one go (Crout's form). Pivots are stored as reciprocals and both triangles divided by them, which makes
/// the chain of operations of a solution as short as it can be; all but the pivots is stored with its sign turned, as it
/// stands in the Jacobian already, so that nothing is ever negated.
/// </summary>
internal sealed class FactorWriter(ModelAnalysis analysis, Dialect dialect)
{
    private readonly SparseFactor _factor = analysis.Factor;

    public void WriteFactor(CodeBuilder code)
    {
        var order = _factor.Order;
        for (var step = 0; step < order.Count; step++)
        {
            var pivot = order[step];
            var entry = W(pivot, pivot);
            code.Line($"{entry} = {dialect.Reciprocal($"shift - {Reduced(pivot, pivot, step)}")};");
            foreach (var later in order.Skip(step + 1))
            {
                if (_factor.Has(pivot, later))
                    code.Line($"{W(pivot, later)} = {Reduced(pivot, later, step)} * {entry};");
            }

            foreach (var later in order.Skip(step + 1))
            {
                if (!_factor.Has(later, pivot))
                    continue;
                code.Line($"{dialect.Type} {Below(later, pivot)} = {Reduced(later, pivot, step)};");
                code.Line($"{W(later, pivot)} = {Below(later, pivot)} * {entry};");
            }
        }
    }

    public void WriteSolve(CodeBuilder code)
    {
        var order = _factor.Order;
        for (var step = 0; step < order.Count; step++)
        {
            var row = order[step];
            var value = $"{dialect.Element("b", Index(row))} + {dialect.Element("c", Index(row))}";
            foreach (var earlier in order.Take(step).Where(k => _factor.Has(row, k)))
                value = dialect.MultiplyAdd(W(row, earlier), $"b{earlier}", value);
            code.Line($"{dialect.Type} b{row} = {value};");
        }

        for (var step = order.Count - 1; step >= 0; step--)
        {
            var row = order[step];
            var value = $"b{row} * {W(row, row)}";
            foreach (var later in order.Skip(step + 1).Where(k => _factor.Has(row, k)).Reverse())
                value = dialect.MultiplyAdd(W(row, later), $"b{later}", value);
            code.Line($"b{row} = {value};");
        }

        for (var i = 0; i < order.Count; i++)
            code.Line($"{dialect.Element("b", Index(i))} = b{i};");
    }

    // An entry of J - shift*I but for the shift, less what the pivots before this step take from it.
    private string Reduced(int row, int column, int step)
    {
        var value = W(row, column);
        foreach (var k in _factor.Order.Take(step).Where(k => _factor.Has(row, k) && _factor.Has(k, column)))
            value = dialect.MultiplyAdd(Below(row, k), W(k, column), value);
        return value;
    }

    // An entry below the diagonal before it is divided by its pivot.
    private static string Below(int row, int column) => $"l{row}_{column}";

    private string Index(int state) => "State." + LocalNames.Escape(analysis.Model.States[state].Name);

    private string W(int row, int column) => dialect.Element("W", $"{_factor.Slot(row, column)}");
}
