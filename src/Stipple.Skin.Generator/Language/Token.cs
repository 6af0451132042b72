using Microsoft.CodeAnalysis.Text;

namespace Stipple.Skin.Generator.Language;

/// <summary>The smallest meaningful piece of a model file.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, TextSpan Span)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && string.Equals(Text, symbol, StringComparison.Ordinal);

    /// <summary>How a message names this token.</summary>
    public string Described =>
        Kind switch
        {
            TokenKind.EndOfStatement or TokenKind.EndOfFile => "the end of the statement",
            TokenKind.Documentation => "':'",
            _ => $"'{Text}'",
        };
}
