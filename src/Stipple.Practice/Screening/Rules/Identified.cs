using Stipple.Evidence;

namespace Stipple.Practice.Screening;

/// <summary>Looking for records by id in short lists.</summary>
internal static class Identified
{
    /// <summary>The first record with an id, or null when there is none.</summary>
    public static T? Find<T>(this IEnumerable<T> items, string id)
        where T : class, IIdentified => items.FirstOrDefault(item => string.Equals(item.Id, id, StringComparison.Ordinal));
}
