namespace Stipple;

/// <summary>What is known of the person treated, as far as the skin's answer follows from it.</summary>
public sealed record Person
{
    /// <summary>Age at the start of the course, in years, 12 to 100.</summary>
    public required double Age { get; init; }

    /// <summary>Sex.</summary>
    public required Sex Sex { get; init; }

    /// <summary>Fitzpatrick phototype.</summary>
    public required Phototype Phototype { get; init; }

    /// <summary>Smoking; null when not known.</summary>
    public Smoking? Smoking { get; init; }

    /// <summary>Sun and sunscreen; null when not known.</summary>
    public Sun? Sun { get; init; }

    /// <summary>Products in regular use on the treated skin, each once.</summary>
    public ValueList<SkinCareProduct> SkinCare { get; init; } = [];

    /// <summary>Hormonal drivers of pigment, each once.</summary>
    public ValueList<HormonalTrigger> HormonalTriggers { get; init; } = [];

    /// <summary>Healing history, each item once.</summary>
    public ValueList<HealingHistory> HealingHistory { get; init; } = [];
}
