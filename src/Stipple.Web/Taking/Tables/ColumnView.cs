namespace Stipple.Web.Taking.Tables;

/// <summary>A column as the data dictionary tells of it.</summary>
/// <param name="Name">Its name, as in the first line of the table's CSV.</param>
/// <param name="Type">What its cells hold: text, whole number, number, yes or no, day, moment, id, choice, bytes.</param>
/// <param name="Unit">Unit of its numbers; null where there is none.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Allowed">What may stand in it; null when its type says it all.</param>
/// <param name="MayBeEmpty">Whether it may be empty: not known, or not yet.</param>
/// <param name="Withheld">Why it is never taken out; null when it is.</param>
public sealed record ColumnView(string Name, string Type, string? Unit, string Meaning, string? Allowed, bool MayBeEmpty, string? Withheld);
