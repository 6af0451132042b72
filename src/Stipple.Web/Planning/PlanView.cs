using System.Text.Json.Nodes;
using Stipple.Records.Courses;

namespace Stipple.Web.Planning;

/// <summary>A plan as the interface tells of it.</summary>
/// <param name="Id">Its permanent name.</param>
/// <param name="Made">When it was chosen.</param>
/// <param name="Sessions">Its sessions in the course format.</param>
/// <param name="IntervalDays">Days from one to the next.</param>
/// <param name="Overrides">Reasons given, by code and place.</param>
/// <param name="Outlook">What was forecast when it was chosen.</param>
/// <param name="Ended">When another took its place.</param>
public sealed record PlanView(
    Guid Id,
    DateTimeOffset Made,
    JsonNode Sessions,
    int IntervalDays,
    JsonNode Overrides,
    JsonNode Outlook,
    DateTimeOffset? Ended
)
{
    /// <summary>The view of an entry.</summary>
    public static PlanView Of(PlanEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(
            entry.Id,
            entry.Made,
            JsonNode.Parse(entry.Sessions)!,
            entry.IntervalDays,
            JsonNode.Parse(entry.Overrides)!,
            JsonNode.Parse(entry.Outlook)!,
            entry.Ended
        );
    }
}
