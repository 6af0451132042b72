using System.Globalization;

namespace Stipple.Skin.Generator.Emission;

/// <summary>C99 on one <c>double</c> at a time.</summary>
internal sealed class CDialect : Dialect
{
    public override string Type => "const double";

    public override string Constant(double value)
    {
        var text = value.ToString("G17", CultureInfo.InvariantCulture);
        return text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : text;
    }

    // State.name and Parameter.name are members of enumerations here.
    public override string Element(string array, string index) => $"{array}[{index.Replace("@", "").Replace('.', '_')}]";

    public override string MultiplyAdd(string a, string b, string c) => $"fma({a}, {b}, {c})";

    public override string NegatedMultiplyAdd(string a, string b, string c) => $"fma(-({a}), {b}, {c})";

    public override string Reciprocal(string a) => $"1.0 / ({a})";
}
