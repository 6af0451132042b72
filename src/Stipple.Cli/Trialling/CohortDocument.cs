using System.Text.Json;
using System.Text.Json.Serialization;
using Stipple.Skin.Cohorts;

namespace Stipple.Cli.Trialling;

/// <summary>What `stipple cohort --json` prints; described in docs/guide/cohort.md.</summary>
/// <param name="Title">Title of the design.</param>
/// <param name="Model">Version of the model.</param>
/// <param name="Calibration">Version of the calibration.</param>
/// <param name="Seed">Seed.</param>
/// <param name="World">Standard deviations of the average gain from its median.</param>
/// <param name="Worlds">Standard deviations of the equally likely worlds that power is averaged over.</param>
/// <param name="WorldSpread">Spread of the log of the average gain.</param>
/// <param name="Level">Two-sided significance level.</param>
/// <param name="Endpoint">Day of the endpoint.</param>
/// <param name="Unit">Unit of improvements.</param>
/// <param name="Responder">Improvement that counts as a response.</param>
/// <param name="Report">What the cohort says.</param>
/// <param name="Notes">What must be known to read it.</param>
internal sealed record CohortDocument(
    string Title,
    string Model,
    string Calibration,
    ulong Seed,
    double World,
    IReadOnlyList<double> Worlds,
    double WorldSpread,
    double Level,
    double Endpoint,
    string Unit,
    double Responder,
    CohortReport Report,
    IReadOnlyList<string> Notes
)
{
    /// <summary>Marks the document.</summary>
    [JsonPropertyOrder(-2)]
    public string Format => "stipple-cohort-report";

    /// <summary>Version of the format.</summary>
    [JsonPropertyOrder(-1)]
    public int Version => 1;

    /// <summary>Writes to a stream, which stays open.</summary>
    public static void Write(Stream stream, CohortOutcome outcome)
    {
        var design = outcome.Design;
        var worlds = new Worlds(design.Population.Concern, design.World);
        JsonSerializer.Serialize(
            stream,
            new CohortDocument(
                design.Title,
                outcome.Model,
                outcome.Calibration,
                outcome.Seed,
                design.World,
                [.. worlds.Deviations.Skip(1)],
                worlds.Spread,
                design.Level,
                design.Endpoint.Day,
                design.Endpoint.Unit == GoalUnit.Percent ? "percent" : "points",
                design.Endpoint.Responder,
                outcome.Report,
                [.. CohortWords.Notes(outcome)]
            ),
            CohortJson.Default.CohortDocument
        );
        stream.WriteByte((byte)'\n');
    }
}
