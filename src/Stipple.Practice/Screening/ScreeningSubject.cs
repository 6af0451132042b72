using Stipple.Evidence;

namespace Stipple.Practice.Screening;

/// <summary>Who is to be treated, where and when.</summary>
public sealed record ScreeningSubject
{
    /// <summary>Who is to be treated, where and when.</summary>
    /// <param name="age">Age on the day of treatment, years, 0 to 120.</param>
    /// <param name="sex">Sex.</param>
    /// <param name="phototype">Phototype as the practitioner assessed it.</param>
    /// <param name="zones">Ids of the planned zones as in <see cref="Catalogue.Zones"/>, at least one.</param>
    /// <param name="date">The proposed day of treatment.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is not an age.</exception>
    /// <exception cref="ArgumentException">No zone is given, or one is not in the catalogue.</exception>
    public ScreeningSubject(int age, Sex sex, Phototype phototype, ValueList<string> zones, DateOnly date)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(age);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(age, 120);
        if (zones.Count == 0)
            throw new ArgumentException("At least one zone is treated.", nameof(zones));
        if (zones.FirstOrDefault(zone => !Catalogue.Zones.TryFind(zone, out _)) is { } unknown)
            throw new ArgumentException($"'{unknown}' is not a zone. There are: {string.Join(", ", Catalogue.Zones.Ids)}.", nameof(zones));
        (Age, Sex, Phototype, Zones, Date) = (age, sex, phototype, zones, date);
    }

    /// <summary>Age on the day of treatment, years.</summary>
    public int Age { get; }

    /// <summary>Sex.</summary>
    public Sex Sex { get; }

    /// <summary>Phototype as the practitioner assessed it.</summary>
    public Phototype Phototype { get; }

    /// <summary>Ids of the planned zones.</summary>
    public ValueList<string> Zones { get; }

    /// <summary>The proposed day of treatment.</summary>
    public DateOnly Date { get; }
}
