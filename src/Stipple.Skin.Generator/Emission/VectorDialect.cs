namespace Stipple.Skin.Generator.Emission;

/// <summary>C# on several <c>double</c>s side by side, of any processor that has such vectors.</summary>
internal sealed class VectorDialect(int bits) : CSharpDialect
{
    private readonly string _class = $"Vector{bits}";

    public override string Type => _class + "<double>";

    public override string Constant(double value) => $"{_class}.Create({Literal(value)})";

    public override string MultiplyAdd(string a, string b, string c) => $"{_class}.FusedMultiplyAdd({a}, {b}, {c})";

    public override string NegatedMultiplyAdd(string a, string b, string c) =>
        $"global::Stipple.Skin.Solver.VectorMath.NegatedMultiplyAdd({a}, {b}, {c})";

    public override string Reciprocal(string a) => $"{Type}.One / {Wrap(a)}";
}
