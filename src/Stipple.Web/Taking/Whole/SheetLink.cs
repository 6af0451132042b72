namespace Stipple.Web.Taking.Whole;

/// <summary>A sheet to read, beside the index.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Kind">What it is: <c>consent</c>, <c>screening</c>, <c>letter</c>.</param>
/// <param name="Day">Its day.</param>
public sealed record SheetLink(string Path, string Kind, string Day);
