namespace Stipple.Skin.Generator.Language;

internal enum TokenKind
{
    Identifier,
    Number,
    Symbol,
    Documentation,
    Unknown,
    EndOfStatement,
    EndOfFile,
}
