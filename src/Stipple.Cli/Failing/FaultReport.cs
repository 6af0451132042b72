using System.Text.Json.Serialization;

namespace Stipple.Cli.Failing;

/// <summary>Faults as a document.</summary>
/// <param name="Faults">The faults kept; line and column are 0 where a fault has none.</param>
/// <param name="Count">How many there were.</param>
internal sealed record FaultReport(IReadOnlyList<Fault> Faults, int Count)
{
    /// <summary>Marks the document.</summary>
    [JsonPropertyOrder(-2)]
    public string Format => "stipple-faults";

    /// <summary>Version of the format.</summary>
    [JsonPropertyOrder(-1)]
    public int Version => 1;
}
