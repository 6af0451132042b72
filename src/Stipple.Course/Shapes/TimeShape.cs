using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>A local date or date and time, to the second; a date alone is its midnight.</summary>
internal sealed class TimeShape : Shape<DateTime>
{
    // Years 1900 to 2199 (chosen): wide enough for any person treated, narrow enough to catch a slip.
    private const string DatePattern = @"(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])";
    private const string DateFormat = "yyyy-MM-dd";
    private const string SecondFormat = "yyyy-MM-ddTHH:mm:ss";
    private const string MinuteFormat = "yyyy-MM-ddTHH:mm";
    private static readonly string[] Formats = [DateFormat, MinuteFormat, SecondFormat];

    /// <summary>Whether a time of day may follow the date.</summary>
    public required bool WithTime { get; init; }

    private string Allowed =>
        WithTime
            ? "a local date or time, 2026-03-14 or 2026-03-14T09:30, of the years 1900 to 2199"
            : "a date such as 2026-03-14, of the years 1900 to 2199";

    public override void Write(Utf8JsonWriter writer, DateTime value)
    {
        var format =
            value.TimeOfDay == TimeSpan.Zero ? DateFormat
            : value.Second == 0 ? MinuteFormat
            : SecondFormat;
        writer.WriteStringValue(value.ToString(format, CultureInfo.InvariantCulture));
    }

    protected override bool TryReadCore(Node node, ReadScope scope, out DateTime value)
    {
        value = default;
        if (!Expect(node, JsonValueKind.String, scope, Allowed))
            return false;
        var formats = WithTime ? Formats : Formats.AsSpan(0, 1).ToArray();
        if (
            DateTime.TryParseExact(node.Text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
            && value.Year is >= 1900 and < 2200
        )
            return true;
        scope.Log.Add(FaultCodes.NotADate, node, node.Found, Allowed);
        return false;
    }

    protected override JsonObject Describe(SchemaScope scope)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (!WithTime)
            schema["format"] = "date";
        schema["pattern"] = WithTime ? $@"^{DatePattern}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$" : $"^{DatePattern}$";
        return schema;
    }
}
