namespace Stipple.Evidence;

/// <summary>A publication, regulator's record or page that a figure comes from.</summary>
/// <param name="Id">First author and year, or the number of the record: <c>meng-2022</c>, <c>k202243</c>.</param>
/// <param name="Citation">Authors, title, journal: enough to find it without the address.</param>
/// <param name="Year">Year of publication; null when not known.</param>
/// <param name="Doi">Digital object identifier without a prefix; null when it has none or none was seen.</param>
/// <param name="Url">Where it was read; null when it was not read at an address.</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Seen">How much of it was read when its figures were taken.</param>
public sealed record Source(string Id, string Citation, int? Year, string? Doi, string? Url, SourceKind Kind, Seen Seen) : IIdentified;
