namespace Stipple.Skin.Learning;

/// <summary>How simulated people stand to what is believed of people.</summary>
public enum RehearsedWorld
{
    /// <summary>People and raters are as believed: whatever the learning says must then hold.</summary>
    AsBelieved,

    /// <summary>People differ from each other 1.5 times as much as believed.</summary>
    PeopleDiffer,

    /// <summary>Raters err 1.5 times as much as believed.</summary>
    RatersErr,
}
