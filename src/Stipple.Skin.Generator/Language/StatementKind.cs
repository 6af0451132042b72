namespace Stipple.Skin.Generator.Language;

internal enum StatementKind
{
    State,
    Parameter,
    Let,
    Equation,
}
