using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Stipple.Skin.Generator.Language;

/// <summary>Reads statements by recursive descent. After a fault it goes on with the next statement, so that all faults are found.</summary>
internal sealed class Parser(SourceText source, FaultList faults)
{
    private readonly string _text = source.ToString();
    private readonly List<Token> _tokens = Lexer.Tokenize(source.ToString());
    private int _next;

    private Token Current => _tokens[_next];

    public ModelSyntax Parse()
    {
        var model = new ModelSyntax();
        while (Current.Kind != TokenKind.EndOfFile)
        {
            try
            {
                if (Current.Kind != TokenKind.EndOfStatement)
                    ParseStatement(model);
                if (Current.Kind is not (TokenKind.EndOfStatement or TokenKind.EndOfFile))
                    throw Unexpected("the end of the statement");
            }
            catch (UnexpectedTokenException unexpected)
            {
                faults.AddSyntax(Current.Span, Current.Described, unexpected.Message);
                while (Current.Kind is not (TokenKind.EndOfStatement or TokenKind.EndOfFile))
                    _next++;
            }

            if (Current.Kind == TokenKind.EndOfStatement)
                _next++;
        }

        return model;
    }

    private void ParseStatement(ModelSyntax model)
    {
        var word = Expect(TokenKind.Identifier, "model, namespace, state, parameter, let or an equation");
        if (Accept("'"))
        {
            ParseDefinition(model, StatementKind.Equation, word);
            return;
        }

        switch (word.Text)
        {
            case "model":
                var name = ExpectName();
                if (model.Name is { } earlier)
                    faults.Add(ModelFaults.Duplicate, word.Span, "model", faults.LineOf(earlier.Span));
                model.Name ??= name;
                break;
            case "namespace":
                var space = ParseNamespace();
                if (model.Namespace is { } before)
                    faults.Add(ModelFaults.Duplicate, word.Span, "namespace", faults.LineOf(before.Span));
                model.Namespace ??= space;
                break;
            case "state":
                model.Statements.Add(ParseDeclaration(StatementKind.State));
                break;
            case "parameter":
                model.Statements.Add(ParseDeclaration(StatementKind.Parameter));
                break;
            case "let":
                ParseDefinition(model, StatementKind.Let, ExpectName());
                break;
            default:
                throw Unexpected($"' after '{word.Text}', or a statement that starts with model, namespace, state, parameter or let");
        }
    }

    private Token ParseNamespace()
    {
        var first = ExpectName();
        var last = first;
        while (Accept("."))
            last = ExpectName();
        var span = TextSpan.FromBounds(first.Span.Start, last.Span.End);
        return new Token(TokenKind.Identifier, _text.Substring(span.Start, span.Length), span);
    }

    private Statement ParseDeclaration(StatementKind kind)
    {
        var name = ExpectName();
        var (description, unit) = ParseDocumentation();
        return new Statement(kind, name, null, "", description, unit);
    }

    private void ParseDefinition(ModelSyntax model, StatementKind kind, Token name)
    {
        var (written, description, unit) = ("", "", "");
        Expression? value = null;
        try
        {
            Expect("=");
            var start = _next;
            value = ParseSum();
            written = Written(start, _next);
            (description, unit) = ParseDocumentation();
        }
        finally
        {
            // A faulty definition still defines its name; its uses are no faults.
            model.Statements.Add(new Statement(kind, name, value, written, description, unit));
        }
    }

    // Tokens as written, on one line and without comments.
    private string Written(int start, int end)
    {
        var written = new StringBuilder(_tokens[start].Text);
        for (var i = start + 1; i < end; i++)
            written.Append(_tokens[i].Span.Start > _tokens[i - 1].Span.End ? " " : "").Append(_tokens[i].Text);
        return written.ToString();
    }

    private (string Description, string Unit) ParseDocumentation()
    {
        if (Current.Kind != TokenKind.Documentation)
            return ("", "");
        var words = _tokens[_next++].Text;
        var bracket = words.LastIndexOf('[');
        return bracket >= 0 && words.EndsWith("]", StringComparison.Ordinal)
            ? (words.Substring(0, bracket).TrimEnd(), words.Substring(bracket + 1, words.Length - bracket - 2).Trim())
            : (words, "");
    }

    private Expression ParseSum()
    {
        var left = ParseProduct();
        while (Current.Is("+") || Current.Is("-"))
            left = Binary(left, _tokens[_next++], ParseProduct());
        return left;
    }

    private Expression ParseProduct()
    {
        var left = ParseUnary();
        while (Current.Is("*") || Current.Is("/"))
            left = Binary(left, _tokens[_next++], ParseUnary());
        return left;
    }

    private Expression ParseUnary()
    {
        var start = Current.Span.Start;
        if (!Accept("-"))
            return ParsePower();
        var operand = ParseUnary();
        return new Expression.Negated(operand, TextSpan.FromBounds(start, operand.Span.End));
    }

    private Expression ParsePower()
    {
        var left = ParsePrimary();
        return Current.Is("^") ? Binary(left, _tokens[_next++], ParseUnary()) : left;
    }

    private Expression ParsePrimary()
    {
        var token = Current;
        if (token.Kind == TokenKind.Number)
        {
            _next++;
            if (!double.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || double.IsInfinity(value))
                faults.Add(ModelFaults.NotFinite, token.Span, token.Text);
            return new Expression.Number(value, token.Text, token.Span);
        }

        if (token.Kind == TokenKind.Identifier)
        {
            _next++;
            return Accept("(") ? ParseCall(token) : new Expression.Name(token.Text, token.Span);
        }

        if (!Accept("("))
            throw Unexpected("a number, a name or '('");
        var inner = ParseSum();
        Expect(")");
        return inner;
    }

    private Expression.Call ParseCall(Token function)
    {
        var arguments = new List<Expression>();
        do arguments.Add(ParseSum());
        while (Accept(","));
        Expect(")");
        return new Expression.Call(function.Text, arguments, TextSpan.FromBounds(function.Span.Start, _tokens[_next - 1].Span.End));
    }

    private static Expression.Binary Binary(Expression left, Token symbol, Expression right) =>
        new(symbol.Text[0], left, right, TextSpan.FromBounds(left.Span.Start, right.Span.End));

    private bool Accept(string symbol)
    {
        if (!Current.Is(symbol))
            return false;
        _next++;
        return true;
    }

    private void Expect(string symbol)
    {
        if (!Accept(symbol))
            throw Unexpected($"'{symbol}'");
    }

    private Token ExpectName() => Expect(TokenKind.Identifier, "a name");

    private Token Expect(TokenKind kind, string described) => Current.Kind == kind ? _tokens[_next++] : throw Unexpected(described);

    private static UnexpectedTokenException Unexpected(string expected) => new(expected);

    private sealed class UnexpectedTokenException(string expected) : Exception(expected);
}
