using Microsoft.CodeAnalysis.Text;

namespace Stipple.Skin.Generator.Language;

/// <summary>An expression as written, with its place in the file.</summary>
internal abstract record Expression(TextSpan Span)
{
    public sealed record Number(double Value, string Text, TextSpan Span) : Expression(Span);

    public sealed record Name(string Text, TextSpan Span) : Expression(Span);

    public sealed record Negated(Expression Operand, TextSpan Span) : Expression(Span);

    public sealed record Binary(char Operator, Expression Left, Expression Right, TextSpan Span) : Expression(Span);

    public sealed record Call(string Function, IReadOnlyList<Expression> Arguments, TextSpan Span) : Expression(Span);
}
