using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Stipple.Skin.Generator.Language;

/// <summary>
/// Cuts a model file into tokens. A statement ends where a line ends, unless the next line that says anything is indented.
/// <c>#</c> starts a comment; <c>:</c> starts documentation, which runs to the end of the statement.
/// </summary>
internal sealed class Lexer(string text)
{
    private int _position;

    public static List<Token> Tokenize(string text)
    {
        var lexer = new Lexer(text);
        var tokens = new List<Token>();
        do tokens.Add(lexer.Next());
        while (tokens[tokens.Count - 1].Kind != TokenKind.EndOfFile);
        return tokens;
    }

    private char Current => _position < text.Length ? text[_position] : '\0';

    private Token Next()
    {
        var gap = _position;
        if (SkipBlank())
            return new Token(TokenKind.EndOfStatement, "", new TextSpan(gap, 0));
        var start = _position;
        if (start == text.Length)
            return new Token(TokenKind.EndOfFile, "", new TextSpan(gap, 0));
        var kind = Scan(Current);
        return kind == TokenKind.Documentation
            ? ReadDocumentation(start)
            : new Token(kind, text.Substring(start, _position - start), TextSpan.FromBounds(start, _position));
    }

    private TokenKind Scan(char first)
    {
        _position++;
        if (IsLetter(first))
        {
            while (IsLetter(Current) || IsDigit(Current))
                _position++;
            return TokenKind.Identifier;
        }

        if (IsDigit(first))
        {
            ScanNumber();
            return TokenKind.Number;
        }

        return first switch
        {
            ':' => TokenKind.Documentation,
            '+' or '-' or '*' or '/' or '^' or '(' or ')' or ',' or '=' or '\'' or '.' => TokenKind.Symbol,
            _ => TokenKind.Unknown,
        };
    }

    private void ScanNumber()
    {
        SkipDigits();
        if (Current == '.')
        {
            _position++;
            SkipDigits();
        }

        if (Current is not ('e' or 'E'))
            return;
        var digits = _position + 1;
        if (digits < text.Length && text[digits] is '+' or '-')
            digits++;
        if (digits >= text.Length || !IsDigit(text[digits]))
            return;
        _position = digits;
        SkipDigits();
    }

    private void SkipDigits()
    {
        while (IsDigit(Current))
            _position++;
    }

    private Token ReadDocumentation(int start)
    {
        var words = new StringBuilder();
        var end = start;
        do
        {
            var from = _position;
            while (_position < text.Length && Current is not ('\n' or '#'))
                _position++;
            var line = text.Substring(from, _position - from).Trim();
            if (line.Length == 0)
                continue;
            words.Append(words.Length > 0 ? " " : "").Append(line);
            end = _position;
        } while (_position < text.Length && !EndsHere());
        return new Token(TokenKind.Documentation, words.ToString(), TextSpan.FromBounds(start, Math.Max(end, start + 1)));
    }

    // Whether the statement ends at the coming line break; if it goes on, moves to where it does.
    private bool EndsHere()
    {
        var here = _position;
        if (!SkipBlank() && _position < text.Length)
            return false;
        _position = here;
        return true;
    }

    // Skips blanks, comments and line breaks; true if a statement ended on the way.
    private bool SkipBlank()
    {
        var column = -1;
        while (_position < text.Length)
        {
            var next = Current;
            if (next == '#')
            {
                while (_position < text.Length && Current != '\n')
                    _position++;
                continue;
            }

            if (next == '\n')
                column = 0;
            else if (next is ' ' or '\t' or '\r' or '\uFEFF')
                column += column >= 0 ? 1 : 0;
            else
                break;
            _position++;
        }

        return column == 0 && _position < text.Length;
    }

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
