using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Stipple.Cli.Forecasting.Export;
using Stipple.Skin.Plans;

namespace Stipple.Cli.Planning;

/// <summary>A proposal as JSON, described in docs/guide/plan.md.</summary>
internal static class PlanJson
{
    /// <summary>Marks the document.</summary>
    public const string Format = "stipple-plan";

    /// <summary>Version of the format; raised when a reader of the former one could be misled.</summary>
    public const int Version = 1;

    private static readonly JsonSerializerOptions Options = new(PlanExportJson.Default.Options)
    {
        TypeInfoResolver = PlanExportJson.Default.WithAddedModifier(Mark),
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes to a stream, which stays open. Of each forecast the single signs are left out: the course of a plan gives them.</summary>
    public static void Write(Stream stream, Proposal proposal)
    {
        var brief = proposal with { Plans = [.. proposal.Plans.Select(Brief)] };
        JsonSerializer.Serialize(stream, brief, (JsonTypeInfo<Proposal>)Options.GetTypeInfo(typeof(Proposal)));
        stream.WriteByte((byte)'\n');
    }

    private static Plan Brief(Plan plan) =>
        plan with
        {
            Forecast = plan.Forecast is { } forecast ? forecast with { Zones = [], Readings = [] } : null,
        };

    private static void Mark(JsonTypeInfo type)
    {
        ForecastJson.RoundDays(type);
        if (type.Type != typeof(Proposal))
            return;
        ForecastJson.Constant(type, "format", -2, Format);
        ForecastJson.Constant(type, "version", -1, Version);
    }
}
