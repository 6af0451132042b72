using System.Collections;
using System.Runtime.CompilerServices;

namespace Stipple;

/// <summary>A list that never changes and equals another by its items, so that records holding lists compare as values.</summary>
/// <typeparam name="T">Type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>Number of items.</summary>
    public int Count => items.Length;

    /// <summary>The item at a place.</summary>
    /// <param name="index">Place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => items[index];

    /// <summary>The items as a span.</summary>
    /// <returns>The span.</returns>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Whether an item is in the list.</summary>
    /// <param name="item">The item.</param>
    /// <returns>True if it is.</returns>
    public bool Contains(T item) => Array.IndexOf(items, item) >= 0;

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items, EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>The items in brackets.</summary>
    /// <returns>Text for people who debug.</returns>
    public override string ToString() => $"[{string.Join(", ", items)}]";
}
