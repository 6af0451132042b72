using System.Text;

namespace Stipple.Cli.Forecasting.Wording;

/// <summary>Members of enumerations in words.</summary>
internal static class Names
{
    /// <summary><c>HypertrophicScars</c> as <c>hypertrophic scars</c>, unless the texts name it otherwise.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum => Texts.Find($"name.{member}") ?? Spaced(member.ToString());

    /// <summary>An id such as <c>acne-scars</c> as a heading: <c>Acne scars</c>.</summary>
    public static string Heading(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    /// <summary><c>AgeSpots</c> as <c>age spots</c>.</summary>
    public static string Spaced(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
