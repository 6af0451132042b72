using Stipple.Skin.Generator.Algebra;

namespace Stipple.Skin.Generator.Emission;

/// <summary>
/// Writes the factorisation and the solution as straight-line code. Each entry of the factors is computed in one go and
/// stored once (Crout's form); pivots are stored as reciprocals.
/// </summary>
internal sealed class FactorWriter(ModelAnalysis analysis, Dialect dialect)
{
    private readonly SparseFactor _factor = analysis.Factor;

    private readonly Dictionary<(int Row, int Column), int> _jacobian = analysis
        .Jacobian.Select((entry, index) => (entry, index))
        .ToDictionary(pair => pair.entry, pair => pair.index);

    public void WriteFactor(CodeBuilder code)
    {
        var order = _factor.Order;
        for (var step = 0; step < order.Count; step++)
        {
            var pivot = order[step];
            var entry = W(pivot, pivot);
            code.Line($"{entry} = {dialect.Reciprocal(Reduced(pivot, pivot, step))};");
            foreach (var later in order.Skip(step + 1))
            {
                if (_factor.Has(pivot, later))
                    code.Line($"{W(pivot, later)} = {Reduced(pivot, later, step)};");
            }

            foreach (var later in order.Skip(step + 1))
            {
                if (_factor.Has(later, pivot))
                    code.Line($"{W(later, pivot)} = ({Reduced(later, pivot, step)}) * {entry};");
            }
        }
    }

    public void WriteSolve(CodeBuilder code)
    {
        var order = _factor.Order;
        for (var step = 0; step < order.Count; step++)
        {
            var row = order[step];
            var value = dialect.Element("b", Index(row));
            foreach (var earlier in order.Take(step).Where(k => _factor.Has(row, k)))
                value = dialect.NegatedMultiplyAdd(W(row, earlier), $"b{earlier}", value);
            code.Line($"{dialect.Type} b{row} = {value};");
        }

        for (var step = order.Count - 1; step >= 0; step--)
        {
            var row = order[step];
            var value = $"b{row}";
            foreach (var later in order.Skip(step + 1).Where(k => _factor.Has(row, k)).Reverse())
                value = dialect.NegatedMultiplyAdd(W(row, later), $"b{later}", value);
            code.Line($"b{row} = ({value}) * {W(row, row)};");
        }

        for (var i = 0; i < order.Count; i++)
            code.Line($"{dialect.Element("b", Index(i))} = b{i};");
    }

    // An entry of shift*I - J, less what the pivots before this step take from it.
    private string Reduced(int row, int column, int step)
    {
        var known = _jacobian.TryGetValue((row, column), out var index);
        var value = (row == column, known) switch
        {
            (true, true) => $"shift - {dialect.Element("J", $"{index}")}",
            (true, false) => "shift",
            (false, true) => "-" + dialect.Element("J", $"{index}"),
            _ => dialect.Constant(0),
        };
        foreach (var k in _factor.Order.Take(step).Where(k => _factor.Has(row, k) && _factor.Has(k, column)))
            value = dialect.NegatedMultiplyAdd(W(row, k), W(k, column), value);
        return value;
    }

    private string Index(int state) => "State." + LocalNames.Escape(analysis.Model.States[state].Name);

    private string W(int row, int column) => dialect.Element("W", $"{_factor.Slot(row, column)}");
}
