using System.Text.Json.Nodes;
using Stipple.Evidence;
using Stipple.Practice.Sessions;

namespace Stipple.Web.Planning;

/// <summary>A series worked out: its sessions, the course with them, and what stands against it.</summary>
/// <param name="Count">Sessions of the series.</param>
/// <param name="Interval">Weeks between them.</param>
/// <param name="First">Date of the first.</param>
/// <param name="Device">The device.</param>
/// <param name="Numbing">What numbs the skin.</param>
/// <param name="Maintenance">Months from the last to one that keeps the gain; null for none.</param>
/// <param name="Groups">Needle lengths.</param>
/// <param name="Sessions">The sessions in the course format.</param>
/// <param name="Json">The course with them.</param>
/// <param name="Course">The same, read.</param>
/// <param name="Findings">What label, limits and scope say of it, each once.</param>
public sealed record PlanDraft(
    int Count,
    int Interval,
    DateOnly First,
    DeviceModel Device,
    AnaestheticKind Numbing,
    int? Maintenance,
    IReadOnlyList<PlanGroup> Groups,
    JsonArray Sessions,
    string Json,
    Course Course,
    IReadOnlyList<RuleFinding> Findings
)
{
    /// <summary>Twins in which a plan is drawn while it is moved: fewer where many zones take longer. Chosen by measurement.</summary>
    public int Twins =>
        Course.Zones.Count switch
        {
            <= 4 => 200,
            <= 8 => 100,
            _ => 60,
        };

    /// <summary>Its address, with other settings where they are given.</summary>
    public string Query(int? count = null, int? interval = null, IEnumerable<(string Key, double Length)>? lengths = null) =>
        string.Join(
            '&',
            new[]
            {
                $"sessions={count ?? Count}",
                $"interval={interval ?? Interval}",
                $"first={First:yyyy-MM-dd}",
                $"device={Device.Id}",
                $"numbing={System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName($"{Numbing}")}",
                Maintenance is { } months ? $"maintenance={months}" : "",
            }
                .Where(p => p.Length > 0)
                .Concat(
                    (lengths ?? Groups.Select(g => (g.Key, g.Length))).Select(l =>
                        FormattableString.Invariant($"lengths.{l.Key}={l.Length:0.###}")
                    )
                )
        );
}
