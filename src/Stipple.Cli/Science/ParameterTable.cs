using Stipple.Evidence;

namespace Stipple.Cli.Science;

/// <summary>Every constant with its origin, for docs/science/parameters.md.</summary>
internal static class ParameterTable
{
    private static readonly (char Family, string Title)[] Families =
    [
        ('H', "Healing"),
        ('N', "Needling"),
        ('S', "What is given with a session"),
        ('P', "Person and balance"),
        ('A', "Signs"),
        ('C', "Concerns"),
        ('D', "Downtime, pain and pigment"),
    ];

    public static string Text()
    {
        var all = Catalogue.Parameters.All;
        var counts = all.GroupBy(p => p.Method).OrderBy(g => g.Key).Select(g => $"{g.Count()} {g.Key.ToString().ToLowerInvariant()}");
        var sections = Families.Select(family =>
            $"""
            ### {family.Title}

            {Markdown.Table(
                ["symbol", "constant", "value", "unit", "spread", "range of the median", "method", "sources", "how it was arrived at", "equations"],
                all.Where(p => p.Equations[0][0] == family.Family).Select(Cells))}
            """
        );
        return $"""
            {all.Length} constants: {string.Join(", ", counts)}.

            {string.Join("\n", sections)}
            """;
    }

    private static string[] Cells(ModelParameter p) =>
        [
            $"`{p.Symbol}`",
            $"`{p.Id}`: {p.Name}",
            Markdown.Number(p.Value),
            p.Unit,
            p.Distribution == Distribution.Fixed ? "none" : $"{100 * p.Spread:0} %, {p.Distribution.ToString().ToLowerInvariant()}",
            $"{Markdown.Number(p.Low)} to {Markdown.Number(p.High)}",
            p.Method.ToString().ToLowerInvariant(),
            Markdown.Sources(p.Sources),
            p.Note,
            string.Join(", ", p.Equations),
        ];
}
