namespace Stipple.Skin.Calibration;

/// <summary>What is believed before any arm is looked at. Every figure here is chosen, and shown beside what the arms made of it.</summary>
/// <remarks>
/// Logarithms throughout. A usual course (four monthly sessions of 1.5 mm) is believed to take away about a third of a
/// concern, hardly less than a tenth or more than four fifths.
/// </remarks>
public static class CalibrationPrior
{
    /// <summary>Log of the mean gain over indications: mean.</summary>
    public const double GainMean = -0.9;

    /// <summary>Log of the mean gain over indications: standard deviation.</summary>
    public const double GainDeviation = 0.5;

    /// <summary>Scale of the half-normal spread of log gains between indications.</summary>
    public const double IndicationSpread = 0.3;

    /// <summary>Log of an adjunct's factor: mean; adjuncts that were published on balance helped.</summary>
    public const double AdjunctMean = 0.1;

    /// <summary>Log of an adjunct's factor: standard deviation.</summary>
    public const double AdjunctDeviation = 0.2;

    /// <summary>Log of the factor by which unmasked raters see more: mean.</summary>
    public const double OptimismMean = 0.15;

    /// <summary>Log of the factor by which unmasked raters see more: standard deviation.</summary>
    public const double OptimismDeviation = 0.2;

    /// <summary>Improvement seen without needling, as a fall of the log score, never below 0: mean before that bound (about 4 %).</summary>
    public const double PlaceboMean = 0.04;

    /// <summary>Improvement seen without needling: standard deviation.</summary>
    public const double PlaceboDeviation = 0.03;

    /// <summary>Elasticity of effect to the mechanism's response: mean; 1 is the mechanism as it stands, 0 is none of it.</summary>
    public const double ElasticityMean = 0.75;

    /// <summary>Elasticity of effect to the mechanism's response: standard deviation.</summary>
    public const double ElasticityDeviation = 0.35;

    /// <summary>Scale of the half-normal spread of log gains between studies of one indication.</summary>
    public const double StudySpread = 0.4;

    /// <summary>Scale of the half-normal spread between arms and follow-ups of one study, log score.</summary>
    public const double ArmSpread = 0.1;

    /// <summary>Spread of log gains between people of one arm: median.</summary>
    public const double PersonSpread = 0.5;

    /// <summary>Spread of log gains between people of one arm: standard deviation of its log.</summary>
    public const double PersonSpreadDeviation = 0.3;

    /// <summary>Share of people who count as responders, or do not, whatever was done: median.</summary>
    public const double Unaccountable = 0.05;

    /// <summary>Share of people who count as responders, or do not, whatever was done: standard deviation of its logit.</summary>
    public const double UnaccountableDeviation = 0.7;

    /// <summary>Standard deviation of one person's percent change that an arm's mean is taken to rest on; fixed.</summary>
    public const double PersonPercent = 25;
}
