using Stipple.Practice.Screening;
using Stipple.Records.Courses;

namespace Stipple.Web.Screening;

/// <summary>A screening as the interface tells of it.</summary>
public sealed record ScreeningView(
    Guid Id,
    Guid Patient,
    int Version,
    DateTimeOffset Made,
    DateOnly Day,
    IReadOnlyList<string> Zones,
    string RulesVersion,
    IReadOnlyDictionary<string, string[]> Answers,
    string Verdict,
    DateOnly? NotBefore,
    IReadOnlyList<ScreeningReason> Reasons,
    IReadOnlyList<ClearanceView> Clearances
)
{
    /// <summary>The view of a screening.</summary>
    public static ScreeningView Of(ScreeningEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(
            entry.Id,
            entry.PatientId,
            entry.Version,
            entry.Made,
            entry.Day,
            entry.Zones.Split(','),
            entry.RulesVersion,
            Kept.Answers(entry),
            entry.Verdict,
            entry.NotBefore,
            Kept.Reasons(entry),
            Kept.Clearances(entry)
        );
    }
}
