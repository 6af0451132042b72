using System.Text.Json.Nodes;
using Stipple.Records.Courses;

namespace Stipple.Web.Concerns;

/// <summary>A concern as the interface tells of it.</summary>
/// <param name="Id">Its permanent name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Name">Name within the course.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Concern">The concern in the course format.</param>
/// <param name="Closed">When it ceased to matter.</param>
public sealed record ConcernView(Guid Id, int Version, string Name, string Kind, JsonNode Concern, DateTimeOffset? Closed)
{
    /// <summary>The view of an entry.</summary>
    public static ConcernView Of(ConcernEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry.Id, entry.Version, entry.Name, entry.Kind, JsonNode.Parse(entry.Json)!, entry.Closed);
    }
}
