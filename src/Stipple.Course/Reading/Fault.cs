namespace Stipple;

/// <summary>One thing wrong with a document: where, what was found and what is allowed.</summary>
/// <param name="Code">Permanent code, such as <c>STP-COURSE-009</c>.</param>
/// <param name="Path">Place as a JSON path (RFC 9535), such as <c>$.sessions[2].at</c>.</param>
/// <param name="Line">Line of that place, from 1.</param>
/// <param name="Column">Byte within the line, from 1.</param>
/// <param name="Found">What stands there, shortened when long.</param>
/// <param name="Allowed">What may stand there.</param>
/// <param name="Message">The whole in one sentence.</param>
public sealed record Fault(string Code, string Path, int Line, int Column, string Found, string Allowed, string Message)
{
    /// <summary>Code, place and sentence.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => $"{Code} {Path} ({Line}:{Column}): {Message}";
}
