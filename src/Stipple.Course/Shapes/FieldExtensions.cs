namespace Stipple.Shapes;

/// <summary>Takes optional values from nodes.</summary>
internal static class FieldExtensions
{
    /// <summary>The property as it was read; null when it is absent.</summary>
    public static T? OrNull<TOwner, T>(this Field<TOwner, T> field, Node owner)
        where T : struct => owner.TryGet<T>(field.Name, out var value) ? value : null;
}
