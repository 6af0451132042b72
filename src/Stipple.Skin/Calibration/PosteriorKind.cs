namespace Stipple.Skin.Calibration;

/// <summary>What a calibrated quantity is.</summary>
public enum PosteriorKind
{
    /// <summary>Gain of an indication: fall of the log score under a usual course.</summary>
    Gain,

    /// <summary>Factor of an adjunct on the gain.</summary>
    Adjunct,

    /// <summary>Factor by which unmasked raters see more.</summary>
    Optimism,

    /// <summary>Fall of the log score seen without needling.</summary>
    Placebo,

    /// <summary>Elasticity of effect to the mechanism's response.</summary>
    Elasticity,

    /// <summary>Spread of log gains between studies.</summary>
    StudySpread,

    /// <summary>Spread between arms and follow-ups of one study, log score.</summary>
    ArmSpread,

    /// <summary>Spread of log gains between people of one arm.</summary>
    PersonSpread,

    /// <summary>Share of people who count as responders, or do not, whatever was done.</summary>
    Unaccountable,
}
