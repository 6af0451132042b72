namespace Stipple.Cli.Failing;

/// <summary>A kind of fault of the command line. Its code is permanent: it is never given to another kind, nor taken back.</summary>
/// <param name="Code">The code, such as <c>STP-CLI-002</c>.</param>
/// <param name="Title">The kind in a few words.</param>
/// <param name="Meaning">What it means and what to do.</param>
/// <param name="Sentence">Its sentence; <c>{place}</c>, <c>{found}</c>, <c>{allowed}</c> and <c>{detail}</c> are filled in.</param>
internal sealed record CliCode(string Code, string Title, string Meaning, string Sentence)
{
    /// <summary>A fault of this kind.</summary>
    /// <param name="place">Option, argument or file.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="allowed">What may stand there.</param>
    /// <param name="detail">What the system says of it.</param>
    public Fault Fault(string place, string found, string allowed, string detail = "") =>
        new(
            Code,
            place,
            0,
            0,
            found,
            allowed,
            Sentence
                .Replace("{place}", place, StringComparison.Ordinal)
                .Replace("{allowed}", allowed, StringComparison.Ordinal)
                .Replace("{detail}", detail, StringComparison.Ordinal)
                .Replace("{found}", found, StringComparison.Ordinal)
        );
}
