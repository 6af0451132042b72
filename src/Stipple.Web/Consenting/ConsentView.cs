using System.Text.Json;
using Stipple.Records.Courses;

namespace Stipple.Web.Consenting;

/// <summary>A consent as the interface tells of it.</summary>
public sealed record ConsentView(
    Guid Id,
    Guid Patient,
    int Version,
    Guid Text,
    IReadOnlyList<string> Expectations,
    IReadOnlyList<string> Extras,
    string Signer,
    string Signature,
    bool Typed,
    DateTimeOffset SignedAt,
    DateTimeOffset? WithdrawnAt,
    string? WithdrawalReason
)
{
    /// <summary>The view of a consent.</summary>
    public static ConsentView Of(ConsentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(
            entry.Id,
            entry.PatientId,
            entry.Version,
            entry.TextId,
            JsonSerializer.Deserialize<List<string>>(entry.Expectations)!,
            entry.Extras.Split(',', StringSplitOptions.RemoveEmptyEntries),
            entry.Signer,
            entry.Signature,
            entry.Typed,
            entry.SignedAt,
            entry.WithdrawnAt,
            entry.WithdrawalReason
        );
    }
}
