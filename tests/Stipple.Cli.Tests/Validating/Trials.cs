using System.Text.Json.Nodes;
using Stipple.Evidence;

namespace Stipple.Cli.Tests.Validating;

/// <summary>Files of trials to judge.</summary>
internal static class Trials
{
    /// <summary>A row as reported; members may be replaced.</summary>
    public static JsonObject Row(string id, params (string Name, JsonNode? Value)[] members)
    {
        var row = new JsonObject
        {
            ["id"] = id,
            ["kind"] = "arm",
            ["role"] = "needling",
            ["citation"] = $"Author of {id}, 2031, A Journal",
            ["indication"] = "acne-scar",
            ["device"] = "pen",
            ["sessions"] = 4,
            ["interval_weeks"] = 4,
            ["n"] = 30,
            ["endpoint"] = "Goodman-Baron quantitative score",
            ["followups"] = new JsonArray(Followup(-30), Followup(-45)),
        };
        foreach (var (name, value) in members)
            row[name] = value;
        return row;
    }

    public static JsonObject Followup(double? change, double weeks = 24) =>
        new() { ["weeks_from_first_session"] = weeks, ["percent_change"] = change };

    public static JsonObject Counted(int k, int n) =>
        new()
        {
            ["weeks_from_first_session"] = 24,
            ["responders"] = new JsonObject
            {
                ["k"] = k,
                ["n"] = n,
                ["as_reported"] = "more than 50% improvement",
            },
        };

    public static string File(params JsonNode?[] rows) => new JsonArray(rows).ToJsonString();

    /// <summary>Rows of every sort: two figures, a control, responders with a gap beside them, several out of scope, one id twice.</summary>
    public static string Mixed { get; } =
        File(
            Row("two_figures"),
            Row("control", ("role", "control"), ("device", "none"), ("followups", new JsonArray(Followup(-2)))),
            Row("counted", ("indication", "striae"), ("followups", new JsonArray(Followup(null), Counted(6, 20)))),
            Row("pores", ("indication", "texture-pores"), ("endpoint", "pore score"), ("followups", new JsonArray(Followup(-25)))),
            Row("laser", ("device", "fractional CO2 laser")),
            Row("pooled", ("kind", "meta-analysis")),
            Row("no_figure", ("followups", new JsonArray(Followup(null)))),
            Row("twice", ("followups", new JsonArray(Followup(-20)))),
            Row("twice", ("followups", new JsonArray(Followup(-60)))),
            17
        );

    /// <summary>A row that repeats one of our own arms under a DOI.</summary>
    public static string OfOurs(TrialArm arm, double change) =>
        File(
            Row(
                "another-name",
                ("doi", Catalogue.Sources[TrialCatalogue.Studies[arm.Study].Source].Doi),
                ("followups", new JsonArray(Followup(change)))
            )
        );
}
