using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Screening;

/// <summary>What is asked before treatment.</summary>
public sealed record ScreeningInput
{
    /// <summary>Id of the new screening, made with the form, so that sending it twice makes one; empty lets the server make one.</summary>
    public Guid? Id { get; init; }

    /// <summary>The day treatment is thought of; today when empty.</summary>
    [Range(typeof(DateOnly), "2000-01-01", "2200-01-01")]
    public DateOnly? Day { get; init; }

    /// <summary>Ids of the zones to be treated.</summary>
    [Length(1, 120)]
    public required IReadOnlyList<string> Zones { get; init; }

    /// <summary>Fitzpatrick phototype as the practitioner assessed it.</summary>
    public required Phototype Phototype { get; init; }

    /// <summary>The answers by question; several of one question separated by commas.</summary>
    public required IReadOnlyDictionary<string, string> Answers { get; init; }

    /// <summary>Whether the person smokes; empty when not known.</summary>
    public SmokingStatus? Smoking { get; init; }

    /// <summary>Cigarettes a day of a smoker.</summary>
    [Range(0, 100)]
    public double? CigarettesPerDay { get; init; }

    /// <summary>How much sun reaches the skin; empty when not known.</summary>
    public SunExposure? Sun { get; init; }

    /// <summary>Sun protection factor on the label of the sunscreen.</summary>
    [Range(2, 130)]
    public int? SunscreenFactor { get; init; }

    /// <summary>How often it is put on.</summary>
    public SunscreenUse? SunscreenUse { get; init; }

    /// <summary>Products in regular use on the skin to be treated.</summary>
    [Length(0, 13)]
    public required IReadOnlyList<SkinCareProduct> SkinCare { get; init; }

    /// <summary>Hormones that drive pigment, beside those the questions ask for.</summary>
    [Length(0, 6)]
    public required IReadOnlyList<HormonalTrigger> Hormones { get; init; }
}
