using System.Text.Json;
using Stipple.Web.Forms;

namespace Stipple.Web.Treating;

/// <summary>
/// What is kept of a session while it is typed: every field as it was typed, so that nothing is lost that cannot be read yet,
/// and what tablets have sent, so that sending twice changes once.
/// </summary>
internal sealed record DraftDocument
{
    // A tablet repeats only what it has not heard back about: this is many times more.
    private const int MostSends = 40;

    /// <summary>Fields as typed: <c>areas[0].needleLength</c> to one or more texts; blank ones are left out.</summary>
    public SortedDictionary<string, string[]> Fields { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What was sent and kept, the latest last.</summary>
    public IReadOnlyList<DraftSend> Sends { get; init; } = [];

    /// <summary>Reasons the session was signed with.</summary>
    public IReadOnlyList<KeptOverride> Overrides { get; init; } = [];

    public static DraftDocument Parse(string json)
    {
        var read = JsonSerializer.Deserialize<DraftDocument>(json, JsonSerializerOptions.Web) ?? new DraftDocument();
        // The reader makes a dictionary of its own, which may order by another alphabet.
        return read with { Fields = new SortedDictionary<string, string[]>(read.Fields, StringComparer.Ordinal) };
    }

    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    public DraftDocument Sent(Guid? send, int version) =>
        send is { } id ? this with { Sends = [.. Sends.Append(new DraftSend(id, version)).TakeLast(MostSends)] } : this;

    public Values ToValues()
    {
        var values = new Values();
        foreach (var (field, texts) in Fields)
        {
            foreach (var text in texts)
                values.Add(field, text);
        }
        return values;
    }
}
