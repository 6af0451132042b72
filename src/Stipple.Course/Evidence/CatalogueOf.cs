using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Stipple.Evidence;

/// <summary>Records found by id, kept in the order of their file.</summary>
/// <typeparam name="T">What the catalogue holds.</typeparam>
public sealed class CatalogueOf<T>
    where T : class, IIdentified
{
    private readonly FrozenDictionary<string, T> byId;
    private readonly string name;

    internal CatalogueOf(string name, IEnumerable<T> records)
    {
        this.name = name;
        All = [.. records];
        Ids = [.. All.Select(record => record.Id)];
        var repeated = Ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToArray();
        if (repeated.Length > 0)
            throw new InvalidDataException($"The catalogue of {name} has more than one '{string.Join("', '", repeated)}'.");
        byId = All.ToFrozenDictionary(record => record.Id, StringComparer.Ordinal);
    }

    /// <summary>Every record, in the order of the file.</summary>
    public ImmutableArray<T> All { get; }

    /// <summary>Every id, in the order of <see cref="All"/>.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>The record with this id.</summary>
    /// <param name="id">An id as in <see cref="Ids"/>; upper and lower case differ.</param>
    /// <exception cref="KeyNotFoundException">No record has this id; the message lists those there are.</exception>
    public T this[string id] =>
        TryFind(id, out var found)
            ? found
            : throw new KeyNotFoundException($"'{id}' is not in the catalogue of {name}. It has: {string.Join(", ", Ids)}.");

    /// <summary>Looks for the record with this id.</summary>
    /// <param name="id">An id as in <see cref="Ids"/>; upper and lower case differ.</param>
    /// <param name="found">The record, or null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string id, [NotNullWhen(true)] out T? found) => byId.TryGetValue(id, out found);
}
