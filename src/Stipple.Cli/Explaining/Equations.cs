using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Stipple.Skin.Healing;
using Stipple.Skin.Solver;

namespace Stipple.Cli.Explaining;

/// <summary>What stands in the equations of the healing model.</summary>
internal static partial class Equations
{
    /// <summary>Named quantities (lets) of the model.</summary>
    public static ImmutableArray<ModelQuantity> Quantities => HealingModel.Lets;

    /// <summary>States of the model.</summary>
    public static ImmutableArray<ModelQuantity> States => HealingModel.States;

    /// <summary>Constants of the model.</summary>
    public static ImmutableArray<ModelQuantity> Constants => HealingModel.Parameters;

    /// <summary>The one with a name; null when there is none.</summary>
    public static ModelQuantity? Find(ImmutableArray<ModelQuantity> among, string name) =>
        among.FirstOrDefault(q => string.Equals(q.Name, name, StringComparison.Ordinal));

    /// <summary>Names in an equation, each once, in order.</summary>
    public static IEnumerable<string> NamesIn(string equation) =>
        Name().Matches(equation).Select(m => m.Value).Distinct(StringComparer.Ordinal);

    /// <summary>Named quantities in some equations and, in turn, in theirs.</summary>
    public static ImmutableArray<ModelQuantity> QuantitiesIn(IEnumerable<ModelQuantity> quantities)
    {
        var found = new List<ModelQuantity>();
        var open = new Queue<string>(quantities.SelectMany(q => NamesIn(q.Equation)));
        while (open.TryDequeue(out var name))
        {
            if (Find(Quantities, name) is not { } quantity || found.Contains(quantity))
                continue;
            found.Add(quantity);
            foreach (var inner in NamesIn(quantity.Equation))
                open.Enqueue(inner);
        }

        return [.. found];
    }

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
