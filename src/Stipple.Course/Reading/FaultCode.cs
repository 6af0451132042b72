namespace Stipple;

/// <summary>A kind of fault. Its code is permanent: it is never given to another kind, nor taken back.</summary>
public sealed record FaultCode
{
    internal FaultCode(string code, string title, string meaning, string sentence) =>
        (Code, Title, Meaning, Sentence) = (code, title, meaning, sentence);

    /// <summary>The code, such as <c>STP-COURSE-009</c>.</summary>
    public string Code { get; }

    /// <summary>The kind in a few words.</summary>
    public string Title { get; }

    /// <summary>What it means and what to do.</summary>
    public string Meaning { get; }

    /// <summary>The sentence of a fault, with <c>{name}</c>, <c>{found}</c> and <c>{allowed}</c> to be filled in.</summary>
    internal string Sentence { get; }
}
