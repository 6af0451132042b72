namespace Stipple;

/// <summary>What drives pigment through hormones.</summary>
public enum HormonalTrigger
{
    /// <summary>Pregnant now.</summary>
    Pregnancy,

    /// <summary>Breastfeeding now.</summary>
    Breastfeeding,

    /// <summary>Takes an oral contraceptive.</summary>
    OralContraceptive,

    /// <summary>Wears a hormonal coil, implant or ring.</summary>
    HormonalDevice,

    /// <summary>Takes hormone therapy.</summary>
    HormoneTherapy,

    /// <summary>Has a disease of the thyroid.</summary>
    ThyroidDisease,
}
