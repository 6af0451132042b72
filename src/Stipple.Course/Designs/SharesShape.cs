using System.Text.Json;
using Stipple.Shapes;

namespace Stipple.Designs;

/// <summary>Shares in JSON: a property for each member that has one.</summary>
internal static class SharesShape
{
    /// <summary>Shares rounded to thousandths may miss 1 by this much for each.</summary>
    private const double Slack = 0.0005;

    public static Shape<Shares<T>> Of<T>(Func<string, string>? naming = null)
        where T : struct, Enum
    {
        naming ??= JsonNamingPolicy.KebabCaseLower.ConvertName;
        var names = Enum.GetNames<T>();
        var share = new NumberShape(0, 1);
        var shape = new ObjectShape<Shares<T>>("Shares; they sum to 1.");
        Field<Shares<T>, double>[] fields =
        [
            .. names.Select((name, place) => shape.Defaulted(naming(name), share, s => s.Of[place], 0, "Share, 0 when absent.")),
        ];
        shape.Rule(
            (node, scope) =>
            {
                if (fields.Any(f => node.Find(f.Name) is { Value: null }))
                    return;
                var sum = fields.Sum(f => f.OrNull(node) ?? 0);
                if (!SumsToOne(sum, fields.Length))
                    scope.Log.Add(DesignFaultCodes.SharesDoNotSum, node, $"{sum:0.####}", "1");
            }
        );
        shape.Build = node => new Shares<T>([.. fields.Select(f => f.OrNull(node) ?? 0)]);
        return shape;
    }

    public static bool SumsToOne(double sum, int parts) => Math.Abs(sum - 1) <= Slack * parts;
}
