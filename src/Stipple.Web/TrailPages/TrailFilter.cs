namespace Stipple.Web.TrailPages;

/// <summary>Which lines of the trail are asked for.</summary>
/// <param name="Who">Done by whom; null for anybody, empty for the system itself.</param>
/// <param name="Day">On which day of the practice; null for any.</param>
/// <param name="What">What was done, as the trail says it: <c>read</c>; null for anything.</param>
/// <param name="Patient">About which patient; null for all.</param>
public sealed record TrailFilter(Guid? Who, DateOnly? Day, string? What, Guid? Patient)
{
    /// <summary>It as the query of an address.</summary>
    public string Query(long? before = null)
    {
        var parts = new (string Name, string? Value)[]
        {
            ("who", Who?.ToString()),
            ("day", Day?.ToString("yyyy-MM-dd")),
            ("what", What),
            ("before", before?.ToString()),
        };
        var query = string.Join('&', parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
        return query.Length == 0 ? "" : $"?{query}";
    }
}
