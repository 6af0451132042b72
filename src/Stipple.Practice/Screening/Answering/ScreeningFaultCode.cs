using System.Text;

namespace Stipple.Practice.Screening;

/// <summary>A kind of fault. Its code is permanent: it is never given to another kind, nor taken back.</summary>
public sealed record ScreeningFaultCode
{
    private const int Longest = 80;

    internal ScreeningFaultCode(string code, string title, string meaning, string sentence) =>
        (Code, Title, Meaning, Sentence) = (code, title, meaning, sentence);

    /// <summary>The code, such as <c>STP-SCREEN-003</c>.</summary>
    public string Code { get; }

    /// <summary>The kind in a few words.</summary>
    public string Title { get; }

    /// <summary>What it means and what to do.</summary>
    public string Meaning { get; }

    /// <summary>The sentence of a fault, with <c>{place}</c>, <c>{found}</c> and <c>{allowed}</c> to be filled in.</summary>
    private string Sentence { get; }

    internal ScreeningFault At(string place, string found, string allowed)
    {
        (place, found) = (Shown(place), Shown(found));
        var message = Sentence
            .Replace("{allowed}", allowed, StringComparison.Ordinal)
            .Replace("{place}", place, StringComparison.Ordinal)
            .Replace("{found}", found, StringComparison.Ordinal);
        return new(Code, place, found, allowed, message);
    }

    /// <summary>Cut to a length and freed of control characters and halves of pairs, so that it can be printed anywhere.</summary>
    private static string Shown(string text)
    {
        var cut = text.Length > Longest ? text[..Longest] + "…" : text;
        return string.Concat(cut.EnumerateRunes().Select(rune => Rune.IsControl(rune) ? " " : rune.ToString()));
    }
}
