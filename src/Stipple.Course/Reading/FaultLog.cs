namespace Stipple;

/// <summary>Collects the faults of one document; keeps the first <see cref="CourseReader.MaximumFaults"/> and counts the rest.</summary>
internal sealed class FaultLog
{
    private readonly List<(int Offset, FaultCode Code, string Path, string Name, string Found, string Allowed)> kept = [];

    public int Count { get; private set; }

    /// <summary>Whether further faults are only counted, so that their wording need not be worked out.</summary>
    public bool Full => kept.Count >= CourseReader.MaximumFaults;

    public void Add(FaultCode code, Node node, string found, string allowed) => Add(code, node.Offset, node, found, allowed);

    /// <summary>A fault of the property's name rather than of its value.</summary>
    public void AddAtName(FaultCode code, Node node, string found, string allowed) => Add(code, node.NameOffset, node, found, allowed);

    /// <summary>A fault of the text before any value is known.</summary>
    public void AddAtOffset(FaultCode code, int offset, string found, string allowed) => Add(code, offset, null, found, allowed);

    public ReadResult ToResult(ReadOnlySpan<byte> utf8) => new(Faults(utf8), Count);

    /// <summary>The faults kept, in document order, each with its line.</summary>
    public List<Fault> Faults(ReadOnlySpan<byte> utf8)
    {
        var faults = new List<Fault>(kept.Count);
        var (line, lineStart, scanned) = (1, 0, 0);
        foreach (var fault in kept.OrderBy(f => f.Offset)) // OrderBy is stable, List.Sort is not
        {
            var offset = Math.Min(fault.Offset, utf8.Length);
            for (; scanned < offset; scanned++)
            {
                if (utf8[scanned] == (byte)'\n')
                    (line, lineStart) = (line + 1, scanned + 1);
            }
            var message = fault
                .Code.Sentence.Replace("{name}", fault.Name, StringComparison.Ordinal)
                .Replace("{allowed}", fault.Allowed, StringComparison.Ordinal)
                .Replace("{found}", fault.Found, StringComparison.Ordinal);
            faults.Add(new Fault(fault.Code.Code, fault.Path, line, offset - lineStart + 1, fault.Found, fault.Allowed, message));
        }
        return faults;
    }

    private void Add(FaultCode code, int offset, Node? node, string found, string allowed)
    {
        Count++;
        if (!Full)
            kept.Add((offset, code, node?.Path ?? "$", node?.Label ?? "The document", found, allowed));
    }
}
