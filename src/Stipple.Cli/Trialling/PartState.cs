using System.Text.Json;
using System.Text.Json.Serialization;
using Stipple.Skin.Cohorts;

namespace Stipple.Cli.Trialling;

/// <summary>What a table of patients holds: of which cohort, how far it goes, and what the report needs of it. Stands beside the table.</summary>
/// <param name="Fingerprint">Of model, constants, design, seed and number of patients: equal for parts of one cohort.</param>
/// <param name="Model">Version of the model.</param>
/// <param name="Calibration">Version of the calibration.</param>
/// <param name="Seed">Seed.</param>
/// <param name="Patients">Patients of the whole cohort.</param>
/// <param name="From">Number of the part's first patient, from 0.</param>
/// <param name="To">Number after its last.</param>
/// <param name="Done">Number after the last one written.</param>
/// <param name="Bytes">Length of the table.</param>
/// <param name="Design">The design, in the one form it is written in.</param>
/// <param name="Tally">What the report needs.</param>
internal sealed record PartState(
    string Fingerprint,
    string Model,
    string Calibration,
    ulong Seed,
    int Patients,
    int From,
    int To,
    int Done,
    long Bytes,
    JsonElement Design,
    CohortTally Tally
)
{
    private const string Marker = "stipple-cohort-part";

    /// <summary>Marks the document.</summary>
    [JsonPropertyOrder(-2)]
    public string Format { get; init; } = Marker;

    /// <summary>Version of the format.</summary>
    [JsonPropertyOrder(-1)]
    public int Version { get; init; } = 1;

    [JsonIgnore]
    public bool IsWhole => Done == To;

    /// <summary>How far it goes, in words.</summary>
    [JsonIgnore]
    public string Progress => $"{Done - From} of {To - From} patients";

    /// <summary>Where the state of a table stands.</summary>
    public static string PathOf(string table) => table + ".state.json";

    /// <summary>Reads the state beside a table; null where there is none, or what stands there is no state.</summary>
    public static PartState? Find(string table)
    {
        try
        {
            using var stream = File.OpenRead(PathOf(table));
            return JsonSerializer.Deserialize(stream, PartJson.Default.PartState) is { Format: Marker, Version: 1 } state ? state : null;
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException or JsonException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Writes it beside a table, so that at any moment there is a whole one.</summary>
    public void Save(string table)
    {
        var path = PathOf(table);
        var draft = $"{path}.{Environment.ProcessId}.part";
        using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write))
            Write(stream);
        File.Move(draft, path, overwrite: true);
    }

    /// <summary>Writes it to a stream, which stays open.</summary>
    public void Write(Stream stream)
    {
        JsonSerializer.Serialize(stream, this, PartJson.Default.PartState);
        stream.WriteByte((byte)'\n');
    }
}
