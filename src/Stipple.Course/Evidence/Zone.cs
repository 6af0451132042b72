namespace Stipple.Evidence;

/// <summary>A place that can be treated: an anatomy on one side of the body.</summary>
/// <param name="Id">The anatomy's id, with <c>-left</c> or <c>-right</c> when it is one of a pair.</param>
/// <param name="Name">Its name in plain words: <c>Left cheek</c>.</param>
/// <param name="Side">The side of the body.</param>
/// <param name="Anatomy">The skin there; one object for both sides.</param>
public sealed record Zone(string Id, string Name, Side Side, Anatomy Anatomy) : IIdentified
{
    /// <summary>The part of the body the zone belongs to.</summary>
    public Region Region => Anatomy.Region;

    /// <summary>Treatable area, cm2.</summary>
    public double Area => Anatomy.Area.Value;

    internal static IEnumerable<Zone> Of(Anatomy anatomy) =>
        anatomy.Paired
            ? [Sided(anatomy, Side.Left, "left"), Sided(anatomy, Side.Right, "right")]
            : [new Zone(anatomy.Id, anatomy.Name, Side.Midline, anatomy)];

    private static Zone Sided(Anatomy anatomy, Side side, string word) =>
        new(
            $"{anatomy.Id}-{word}",
            $"{char.ToUpperInvariant(word[0])}{word[1..]} {char.ToLowerInvariant(anatomy.Name[0])}{anatomy.Name[1..]}",
            side,
            anatomy
        );
}
