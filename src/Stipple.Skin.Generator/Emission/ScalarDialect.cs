using System.Globalization;

namespace Stipple.Skin.Generator.Emission;

/// <summary>C# on one <c>double</c> at a time, behind unchecked pointers.</summary>
internal sealed class ScalarDialect : Dialect
{
    public override string Type => "double";

    public override string Constant(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (double.Parse(text, CultureInfo.InvariantCulture) != value)
            text = value.ToString("G17", CultureInfo.InvariantCulture);
        return text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : text;
    }

    public override string Element(string array, string index) => $"{array}[{index}]";

    // The just-in-time compiler never contracts a * b + c by itself.
    public override string MultiplyAdd(string a, string b, string c) => $"FusedMultiplyAdd({a}, {b}, {c})";

    public override string NegatedMultiplyAdd(string a, string b, string c) => $"FusedMultiplyAdd(-{Wrap(a)}, {b}, {c})";

    public override string Reciprocal(string a) => $"1.0 / {Wrap(a)}";

    private static string Wrap(string a) => a.IndexOf(' ') < 0 && a[0] != '-' ? a : $"({a})";
}
