namespace Stipple.Practice.Scales;

/// <summary>One thing wrong with answers, with a comparison or with an instrument that was read.</summary>
/// <param name="Code">Permanent code, such as <c>STP-SCALE-001</c>.</param>
/// <param name="Place">The id of the question, or the place in a document as a JSON path (RFC 9535).</param>
/// <param name="Found">What stands there.</param>
/// <param name="Allowed">What may stand there.</param>
public sealed record ScaleFault(string Code, string Place, string Found, string Allowed)
{
    internal ScaleFault(ScaleFaultCode code, string place, string found, string allowed)
        : this(code.Code, place, found, allowed) { }

    /// <summary>The whole in one line.</summary>
    /// <returns>Code, place, what was found and what is allowed.</returns>
    public override string ToString() => $"{Code} {Place}: found {Found}; allowed: {Allowed}.";
}
