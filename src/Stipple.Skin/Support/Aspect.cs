namespace Stipple.Skin.Support;

/// <summary>In what a case may differ from those that stand behind a forecast.</summary>
public enum Aspect
{
    /// <summary>The kind of pigment, scar or stretch mark.</summary>
    Form,

    /// <summary>The part of the body.</summary>
    Region,

    /// <summary>Fitzpatrick phototype.</summary>
    Phototype,

    /// <summary>Age, years.</summary>
    Age,

    /// <summary>Needle length, mm.</summary>
    NeedleLength,

    /// <summary>Number of sessions.</summary>
    Sessions,

    /// <summary>Weeks between sessions.</summary>
    Interval,
}
