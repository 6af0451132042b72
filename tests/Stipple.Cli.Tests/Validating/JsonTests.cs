using System.Text.Json;
using Stipple.Evidence;

namespace Stipple.Cli.Tests.Validating;

public sealed class JsonTests
{
    private static readonly Lazy<JsonElement> Mixed = new(() => Judge(Trials.Mixed));
    private static readonly Lazy<JsonElement> Own = new(() => Parse(Program.Run("validate", "--json").Sound()));

    private static readonly string[] EntryNames =
    [
        "id",
        "indication",
        "role",
        "followup",
        "observed",
        "predicted",
        "crps",
        "crpsIndicationMean",
        "crpsIndicationAdjunctMean",
        "inScope",
        "reason",
    ];

    [Fact]
    [Trait("Category", "Slow")]
    public void Every_entry_has_the_members_of_the_form()
    {
        foreach (var entry in Entries(Mixed.Value).Concat(Entries(Own.Value)))
        {
            Assert.Equal(EntryNames, Names(entry));
            if (!entry.GetProperty("inScope").GetBoolean())
            {
                Assert.All(EntryNames[3..9], name => Assert.Equal(JsonValueKind.Null, entry.GetProperty(name).ValueKind));
                Assert.NotEmpty(entry.GetProperty("reason").GetString()!);
                continue;
            }

            Assert.Equal(["percentChange", "responders"], Names(entry.GetProperty("observed")));
            Assert.Equal(["percentChange", "p05", "p95", "quantiles", "responders"], Names(entry.GetProperty("predicted")));
            Assert.Equal(JsonValueKind.Null, entry.GetProperty("reason").ValueKind);
        }
    }

    [Fact]
    public void Nineteen_quantiles_rise_from_p05_to_p95()
    {
        foreach (var predicted in Entries(Own.Value).Where(InScope).Select(e => e.GetProperty("predicted")))
        {
            double[] quantiles = [.. predicted.GetProperty("quantiles").EnumerateArray().Select(q => q.GetDouble())];
            Assert.Equal(19, quantiles.Length);
            Assert.Equal(quantiles.Order(), quantiles);
            Assert.True(quantiles[0] < quantiles[^1]);
            Assert.Equal(predicted.GetProperty("p05").GetDouble(), quantiles[0]);
            Assert.Equal(predicted.GetProperty("p95").GetDouble(), quantiles[^1]);
        }
    }

    [Fact]
    public void Each_row_stands_once_for_each_usable_follow_up_or_once_out_of_scope()
    {
        (string, int?)[] expected =
        [
            ("two_figures", 0),
            ("two_figures", 1),
            ("control", 0),
            ("counted", 1),
            ("pores", 0),
            ("laser", null),
            ("pooled", null),
            ("no_figure", null),
            ("twice", 0),
            ("twice", 0),
            ("$[9]", null),
        ];

        Assert.Equal(
            expected,
            Entries(Mixed.Value)
                .Select(e => (e.GetProperty("id").GetString()!, InScope(e) ? e.GetProperty("followup").GetInt32() : (int?)null))
        );
    }

    [Fact]
    public void Rows_of_one_id_keep_their_own_figures() =>
        Assert.Equal(
            [-20, -60],
            Entries(Mixed.Value)
                .Where(e => e.GetProperty("id").GetString() == "twice")
                .Select(e => e.GetProperty("observed").GetProperty("percentChange").GetDouble())
        );

    [Fact]
    public void Indications_bear_the_names_of_the_form() =>
        Assert.Equal(
            ["acne-scar", "striae", "texture-pores"],
            Entries(Mixed.Value).Where(InScope).Select(e => e.GetProperty("indication").GetString()!).Distinct().Order()
        );

    [Fact]
    public void Responders_are_counted_and_predicted_as_a_share()
    {
        var entry = Entries(Mixed.Value).Single(e => e.GetProperty("id").GetString() == "counted");

        Assert.Equal("""{"k":6,"n":20}""", Compact(entry.GetProperty("observed").GetProperty("responders")));
        var predicted = entry.GetProperty("predicted").GetProperty("responders");
        Assert.Equal(["share", "p05", "p95"], Names(predicted));
        Assert.InRange(
            predicted.GetProperty("share").GetDouble(),
            predicted.GetProperty("p05").GetDouble(),
            predicted.GetProperty("p95").GetDouble()
        );
        Assert.Equal(JsonValueKind.Null, entry.GetProperty("crps").ValueKind);
    }

    [Fact]
    public void Every_arm_of_ours_and_every_row_kept_out_is_there() =>
        Assert.Equal(
            TrialCatalogue.Arms.Ids.Concat(TrialCatalogue.Excluded.Select(e => e.Id)).Order(),
            Entries(Own.Value).Select(e => e.GetProperty("id").GetString()!).Distinct().Order()
        );

    [Fact]
    public void Totals_follow_from_the_rows()
    {
        var summary = Own.Value.GetProperty("summary");
        var entries = Entries(Own.Value);
        var scored = entries.Where(e => InScope(e) && e.GetProperty("crps").ValueKind == JsonValueKind.Number).ToArray();
        var inside = scored.Where(e => Observed(e) >= Of(e, "p05") && Observed(e) <= Of(e, "p95"));

        Assert.Equal(entries.Length, summary.GetProperty("arms").GetInt32());
        Assert.Equal(entries.Count(InScope), summary.GetProperty("inScope").GetInt32());
        Near((double)inside.Count() / scored.Length, "coverage90");
        Near(scored.Average(e => e.GetProperty("crps").GetDouble()), "meanCrps");
        Near(
            scored.Average(e =>
                Of(e, "p95") - Of(e, "p05") + 20 * Math.Max(0, Of(e, "p05") - Observed(e)) + 20 * Math.Max(0, Observed(e) - Of(e, "p95"))
            ),
            "intervalScore"
        );
        Near(1 - Sum("crps") / Sum("crpsIndicationMean"), "skillIndicationMean");
        Near(1 - Sum("crps") / Sum("crpsIndicationAdjunctMean"), "skillIndicationAdjunctMean");
        Assert.InRange(
            summary.GetProperty("coverage90").GetDouble(),
            summary.GetProperty("coverageLow").GetDouble(),
            summary.GetProperty("coverageHigh").GetDouble()
        );

        double Sum(string name) => scored.Sum(e => e.GetProperty(name).GetDouble());
        void Near(double expected, string name) => Assert.Equal(expected, summary.GetProperty(name).GetDouble(), 2e-3);
    }

    // The quantiles carry the distribution: the score from them alone comes near the score from all draws.
    [Fact]
    public void The_score_can_be_had_again_from_the_quantiles()
    {
        foreach (var entry in Entries(Own.Value).Where(e => InScope(e) && e.GetProperty("crps").ValueKind == JsonValueKind.Number))
        {
            double[] quantiles = [.. entry.GetProperty("predicted").GetProperty("quantiles").EnumerateArray().Select(q => q.GetDouble())];
            var observed = Observed(entry);
            var pinball = quantiles.Select((q, i) => 2 * (observed < q ? 1 - 0.05 * (i + 1) : 0.05 * (i + 1)) * Math.Abs(observed - q));
            Assert.Equal(entry.GetProperty("crps").GetDouble(), pinball.Average(), 1.5);
        }
    }

    private static JsonElement Judge(string file) => Parse(Program.Pipe(file, "validate", "--trials", "-", "--json", "-").Sound());

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static JsonElement[] Entries(JsonElement document) => [.. document.GetProperty("arms").EnumerateArray()];

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static bool InScope(JsonElement entry) => entry.GetProperty("inScope").GetBoolean();

    private static double Observed(JsonElement entry) => entry.GetProperty("observed").GetProperty("percentChange").GetDouble();

    private static double Of(JsonElement entry, string name) => entry.GetProperty("predicted").GetProperty(name).GetDouble();

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
