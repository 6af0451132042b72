using System.Text;
using Stipple.Records.Courses;

namespace Stipple.Web.Account;

/// <summary>
/// Visits as iCalendar (RFC 5545). A calendar leaves the house: it tells when and whose initials, never what for or anything
/// of health.
/// </summary>
internal static class CalendarText
{
    private const string At = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>The calendar.</summary>
    /// <param name="visits">Visits and the names of their patients.</param>
    /// <param name="now">When it is written.</param>
    public static string Of(IEnumerable<(Visit Visit, string Given, string Family)> visits, DateTimeOffset now)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Stipple//Visits//EN");
        Line(text, "CALSCALE:GREGORIAN");
        foreach (var (visit, given, family) in visits)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{visit.Id:N}@stipple");
            Line(text, $"DTSTAMP:{now.UtcDateTime.ToString(At)}");
            Line(text, $"SEQUENCE:{visit.Version - 1}");
            Line(text, $"DTSTART:{visit.At.UtcDateTime.ToString(At)}");
            Line(text, $"DTEND:{visit.At.UtcDateTime.AddMinutes(visit.Minutes).ToString(At)}");
            Line(text, $"SUMMARY:{Initial(given)} {Initial(family)}");
            Line(text, visit.State is "cancelled" or "missed" ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
            Line(text, "CLASS:PRIVATE");
            Line(text, "END:VEVENT");
        }
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    // One letter and nothing that could mean something to a calendar; every line stays far below the 75 octets that must be folded.
    private static string Initial(string name) =>
        name.EnumerateRunes().Where(Rune.IsLetter).Select(letter => $"{letter}.").FirstOrDefault() ?? "?";

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\r\n");
}
