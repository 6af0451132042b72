using System.Text;

namespace Stipple.Evidence;

/// <summary>Text as words in lower case with single blanks, to be searched for phrases.</summary>
internal sealed class Words
{
    private readonly string text;

    public Words(params ReadOnlySpan<string?> parts)
    {
        var builder = new StringBuilder(" ");
        foreach (var part in parts)
        {
            foreach (var c in part ?? "")
            {
                if (char.IsLetterOrDigit(c) || c == '%')
                    builder.Append(char.ToLowerInvariant(c));
                else if (builder[^1] != ' ')
                    builder.Append(' ');
            }
            if (builder[^1] != ' ')
                builder.Append(' ');
        }
        text = builder.ToString();
    }

    public bool Empty => text.Length <= 1;

    /// <summary>Whether any of the phrases occurs: whole words, or beginnings of words when the phrase ends with <c>*</c>; parts joined by <c>&amp;</c> must all occur.</summary>
    public bool Has(string phrases)
    {
        foreach (var phrase in phrases.Split('|'))
        {
            if (phrase.Split('&').All(Occurs))
                return true;
        }
        return false;
    }

    public bool Is(string phrases) => phrases.Split('|').Any(phrase => string.Equals(text.Trim(), phrase, StringComparison.Ordinal));

    private bool Occurs(string phrase) =>
        phrase.EndsWith('*')
            ? text.Contains(" " + phrase[..^1], StringComparison.Ordinal)
            : text.Contains($" {phrase} ", StringComparison.Ordinal);
}
