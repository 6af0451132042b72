namespace Stipple.Charts;

/// <summary>Which characters a terminal can show.</summary>
public enum TerminalSymbols
{
    /// <summary>Box-drawing and shade characters.</summary>
    Unicode,

    /// <summary>ASCII only, for logs and old consoles.</summary>
    Ascii,
}
