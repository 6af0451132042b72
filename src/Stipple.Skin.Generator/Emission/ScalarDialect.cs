namespace Stipple.Skin.Generator.Emission;

/// <summary>C# on one <c>double</c> at a time.</summary>
internal sealed class ScalarDialect : CSharpDialect
{
    public override string Type => "double";

    public override string Constant(double value) => Literal(value);

    // The just-in-time compiler never contracts a * b + c by itself.
    public override string MultiplyAdd(string a, string b, string c) => $"FusedMultiplyAdd({a}, {b}, {c})";

    public override string NegatedMultiplyAdd(string a, string b, string c) => $"FusedMultiplyAdd(-{Wrap(a)}, {b}, {c})";

    public override string Reciprocal(string a) => $"1.0 / {Wrap(a)}";
}
