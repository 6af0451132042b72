using System.Collections.Frozen;
using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Practice.Scope;

/// <summary>What one sort of practitioner may do. A practice sets its own by its law; the ones here are chosen to begin with.</summary>
public sealed record PractitionerScope
{
    /// <summary>Age from which a person is not a minor, years; chosen, laws differ.</summary>
    public const double Adult = 18;

    /// <summary>Name in files: <c>nurse</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name in plain words.</summary>
    public required string Name { get; init; }

    /// <summary>Longest needle by part of the body, mm; a part that is not listed may not be treated.</summary>
    public required FrozenDictionary<Region, double> LongestNeedle { get; init; }

    /// <summary>Kinds of concern, such as <c>acne-scars</c>; null for every kind.</summary>
    public ImmutableArray<string>? Concerns { get; init; }

    /// <summary>Places that may not be treated, ids of <see cref="Catalogue.Anatomies"/>.</summary>
    public ImmutableArray<string> ExceptPlaces { get; init; } = [];

    /// <summary>Whether people under <see cref="Adult"/> may be treated.</summary>
    public bool Minors { get; init; }

    /// <summary>Everything a device can do, at every age.</summary>
    public static PractitionerScope Dermatologist { get; } =
        new()
        {
            Id = "dermatologist",
            Name = "Dermatologist",
            LongestNeedle = Everywhere(NeedleLength.Maximum),
            Minors = true,
        };

    /// <summary>Adults, to 1.5 mm, the deepest setting evaluated for cleared pens. Chosen.</summary>
    public static PractitionerScope Nurse { get; } =
        new()
        {
            Id = "nurse",
            Name = "Nurse",
            LongestNeedle = Everywhere(1.5),
        };

    /// <summary>Adults, surface concerns of face, neck and limbs but for the eyelids, to 0.5 mm. Chosen.</summary>
    public static PractitionerScope Aesthetician { get; } =
        new()
        {
            Id = "aesthetician",
            Name = "Aesthetician",
            LongestNeedle = new Dictionary<Region, double>
            {
                [Region.Face] = 0.5,
                [Region.Neck] = 0.5,
                [Region.Limb] = 0.5,
            }.ToFrozenDictionary(),
            Concerns = ["wrinkles", "texture", "pores", "dullness"],
            ExceptPlaces = ["periorbital"],
        };

    /// <summary>The scopes that come with Stipple.</summary>
    public static ImmutableArray<PractitionerScope> Presets { get; } = [Dermatologist, Nurse, Aesthetician];

    private static FrozenDictionary<Region, double> Everywhere(double millimetres) =>
        Enum.GetValues<Region>().ToFrozenDictionary(region => region, _ => millimetres);
}
