using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Stipple.Evidence;
using Stipple.Practice.Sessions;

namespace Stipple.Practice.Incidents;

/// <summary>What a regulator or maker is told of an adverse event: ordered fields, ready to be copied into any form.</summary>
/// <remarks>
/// The fields are those 21 CFR 803.32 asks of a user facility, as far as they fit: patient, event, device, reporter. No form
/// of a regulator is filled in here, and nothing is sent.
/// </remarks>
/// <param name="Rows">The fields, in order.</param>
public sealed record RegulatorReport(ImmutableArray<ReportRow> Rows)
{
    private static readonly JsonWriterOptions Json = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly SearchValues<char> QuotedInCsv = SearchValues.Create(",\"\r\n");

    /// <summary>Names of the mandatory fields that are empty.</summary>
    public ImmutableArray<string> Missing => [.. Rows.Where(r => r.IsMandatory && r.Value.Length == 0).Select(r => r.Name)];

    /// <summary>The same as findings.</summary>
    public ImmutableArray<RuleFinding> Findings =>
        [.. Missing.Select(name => IncidentCodes.ReportLacks.At(name, $"The report lacks \"{name}\"."))];

    /// <summary>The report of an event.</summary>
    /// <param name="adverse">The event.</param>
    /// <param name="context">What else is known.</param>
    public static RegulatorReport For(AdverseEvent adverse, ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(adverse);
        ArgumentNullException.ThrowIfNull(context);
        var device = adverse.Device is { } id && Catalogue.Devices.TryFind(id, out var model) ? model : null;
        var cartridge = adverse.Cartridge;
        return new RegulatorReport([
            Row("Report date", Of(context.Today)),
            Row("Patient (pseudonym)", context.Pseudonym, true),
            Row("Age at event, years", adverse.Onset is { } onset ? $"{Math.Floor(Ages.On(context.Course, onset)):0}" : null, true),
            Row("Sex", $"{context.Course.Person.Sex}", true),
            Row("Event", adverse.Kind is { } kind ? $"{kind}" : null, true),
            Row("Event date", Of(adverse.Onset), true),
            Row("End date", Of(adverse.Ended)),
            Row("Severity", adverse.Grade is { } grade ? $"Grade {(int)grade}: {grade}" : null, true),
            Row("Outcome", adverse.Outcome is { } outcome ? $"{outcome}" : null, true),
            Row("Caused by the device", adverse.Relation is { } relation ? $"{relation}" : null, true),
            Row("Zones", string.Join(", ", adverse.Zones)),
            Row("Session date", adverse.Session is { } session ? Of(DateOnly.FromDateTime(session)) : null),
            Row("Description", adverse.Description, true),
            Row("Actions taken", adverse.Actions, true),
            Row("Device name", device?.Name, true),
            Row("Common device name", device is null ? null : $"Microneedling {device.Kind.ToString().ToLowerInvariant()}"),
            Row("Product code", context.ProductCode),
            Row("Maker", context.Maker, true),
            Row("Model", device?.Id, true),
            Row("Serial number", context.DeviceSerial),
            Row("Cartridge product", cartridge?.Product),
            Row("Cartridge lot", cartridge?.Lot, true),
            Row("Cartridge expiry", Of(cartridge?.Expiry)),
            Row("Cartridge serial number", cartridge?.Serial),
            Row("UDI as scanned", cartridge?.Scanned),
            Row("Operator", "Health professional"),
            Row("Reporter", context.Reporter, true),
        ]);
    }

    /// <summary>The fields as one JSON object, in order; those not known are null.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Json))
        {
            writer.WriteStartObject();
            foreach (var row in Rows)
                writer.WriteString(row.Name, row.Value.Length == 0 ? null : row.Value);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The fields as lines of name and value (RFC 4180), with a header.</summary>
    /// <remarks>A value that a spreadsheet would take for a formula is led by an apostrophe; <see cref="ToJson"/> has it as it is.</remarks>
    public string ToCsv() =>
        string.Concat(Rows.Prepend(new ReportRow("field", "value", false)).Select(r => $"{Csv(r.Name)},{Csv(r.Value)}\r\n"));

    private static string Csv(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
        return safe.AsSpan().ContainsAny(QuotedInCsv) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static ReportRow Row(string name, string? value, bool isMandatory = false) => new(name, value?.Trim() ?? "", isMandatory);

    private static string? Of(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
