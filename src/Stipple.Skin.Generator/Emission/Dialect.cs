namespace Stipple.Skin.Generator.Emission;

/// <summary>
/// How arithmetic is written in one target: scalars, vector lanes or another language. Everything else about a kernel -
/// what is shared, fused, stored and in which order - is the same for all of them.
/// </summary>
internal abstract class Dialect
{
    /// <summary>Type of one value.</summary>
    public abstract string Type { get; }

    public abstract string Constant(double value);

    /// <summary>Reads or writes element <paramref name="index"/> of an array argument.</summary>
    public abstract string Element(string array, string index);

    /// <summary>a * b + c, rounded once.</summary>
    public abstract string MultiplyAdd(string a, string b, string c);

    /// <summary>c - a * b, rounded once.</summary>
    public abstract string NegatedMultiplyAdd(string a, string b, string c);

    public abstract string Reciprocal(string a);
}
