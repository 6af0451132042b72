using System.Globalization;

namespace Stipple.Skin.Generator.Emission;

/// <summary>What all C# dialects share: they work behind unchecked pointers.</summary>
internal abstract class CSharpDialect : Dialect
{
    public override string Element(string array, string index) => $"{array}[{index}]";

    protected static string Literal(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (double.Parse(text, CultureInfo.InvariantCulture) != value)
            text = value.ToString("G17", CultureInfo.InvariantCulture);
        return text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : text;
    }

    protected static string Wrap(string a) => a.IndexOf(' ') < 0 && a[0] != '-' ? a : $"({a})";
}
