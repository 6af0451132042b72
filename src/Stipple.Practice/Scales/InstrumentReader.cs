using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Stipple.Practice.Scales;

/// <summary>
/// Reads instruments from JSON: those shipped, and the licensed copies of a practice, which have the same form.
/// Nothing is taken from a document with a fault.
/// </summary>
public static class InstrumentReader
{
    /// <summary>Largest document, bytes of UTF-8. A guard, many times the size of any instrument.</summary>
    public const int MaximumBytes = 1 << 20;

    /// <summary>Largest number in a document, either side of 0. A guard; sums of such numbers stay exact enough.</summary>
    public const double LargestNumber = 1e6;

    private const int Depth = 16;

    private static readonly FrozenDictionary<string, ItemKind> Kinds = Words<ItemKind>(
        ("grade", ItemKind.Grade),
        ("area-grade", ItemKind.AreaGrade),
        ("number", ItemKind.Number),
        ("count", ItemKind.Count)
    );

    private static readonly FrozenDictionary<string, ScoreFormula> Formulas = Words<ScoreFormula>(
        ("one-item", ScoreFormula.OneItem),
        ("sum", ScoreFormula.Sum),
        ("mean", ScoreFormula.Mean),
        ("area-times-severity", ScoreFormula.AreaTimesSeverity)
    );

    private static readonly FrozenDictionary<string, Rater> Raters = Words<Rater>(
        ("practitioner", Rater.Practitioner),
        ("patient", Rater.Patient),
        ("instrument", Rater.Instrument)
    );

    /// <summary>Reads a document of instruments.</summary>
    /// <param name="json">The document: an object with <c>instruments</c>.</param>
    public static InstrumentReadResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a document of instruments.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    public static InstrumentReadResult Read(ReadOnlyMemory<byte> utf8) => Read(utf8, Instruments.LicensedIds);

    /// <summary>Reads a document whose licensed copies may name these places.</summary>
    internal static InstrumentReadResult Read(ReadOnlyMemory<byte> utf8, Func<IReadOnlyCollection<string>> licensed)
    {
        var faults = new List<ScaleFault>();
        using var document = Parse(utf8, faults);
        if (document is null)
            return new InstrumentReadResult([], [], [.. faults]);

        var root = new JsonFields(document.RootElement, "$", faults);
        var read = root.List("instruments", (item, place) => (Instrument: ReadInstrument(item, place, faults), Place: place));
        var places = root.List("licensed", (item, place) => ReadLicensed(item, place, faults));
        root.Close();
        if (root.IsObject && read.IsEmpty && places.IsEmpty && faults.Count == 0)
            root.Add(ScaleFaultCodes.MissingProperty, "$", "no instrument", "instruments");
        foreach (var twice in read.GroupBy(r => r.Instrument.Scale, StringComparer.Ordinal).Where(g => g.Count() > 1))
            root.Add(ScaleFaultCodes.RepeatedId, twice.Last().Place + ".scale", twice.Key, "every scale once");
        // Rules speak of values; with a value missing or wrong they would only repeat that.
        if (faults.Count == 0)
        {
            foreach (var (instrument, place) in read)
                InstrumentRules.Check(instrument, new InstrumentFaults(place, faults), licensed());
        }
        return faults.Count == 0
            ? new InstrumentReadResult([.. read.Select(r => r.Instrument)], places, [])
            : new InstrumentReadResult([], [], [.. faults]);
    }

    private static Instrument ReadInstrument(JsonElement element, string place, List<ScaleFault> faults)
    {
        var fields = new JsonFields(element, place, faults);
        var instrument = new Instrument(
            fields.Text("scale"),
            fields.Text("version"),
            fields.OneOf("rater", Raters),
            fields.Flag("lowerIsBetter"),
            fields.OptionalText("licensed"),
            fields.OneOf("formula", Formulas),
            fields.List("regions", (item, at) => ReadRegion(item, at, faults)),
            fields.List("items", (item, at) => ReadItem(item, at, faults)),
            fields.List("parts", (item, at) => ReadPart(item, at, faults)),
            fields.List("conversions", (item, at) => ReadConversion(item, at, faults)),
            fields.Flag("verified"),
            fields.OptionalText("caution"),
            fields.Texts("sources")
        );
        fields.Close();
        return instrument;
    }

    private static InstrumentItem ReadItem(JsonElement element, string place, List<ScaleFault> faults)
    {
        var fields = new JsonFields(element, place, faults);
        var kind = fields.OneOf("kind", Kinds);
        var isCount = kind == ItemKind.Count;
        var item = new InstrumentItem(
            fields.Text("id"),
            fields.Text("label"),
            kind,
            fields.List("grades", (grade, at) => ReadGrade(grade, at, faults)),
            fields.OptionalNumber("minimum") ?? (isCount ? 0 : null),
            fields.OptionalNumber("maximum"),
            fields.OptionalNumber("step") ?? (isCount ? 1 : null),
            fields.OptionalText("unit"),
            fields.List("bands", (band, at) => ReadBand(band, at, faults)),
            fields.OptionalNumber("weight") ?? 1,
            fields.Flag("liveOnly", otherwise: false),
            fields.Flag("outsideTotal", otherwise: false)
        );
        fields.Close();
        return item;
    }

    private static InstrumentRegion ReadRegion(JsonElement element, string place, List<ScaleFault> faults)
    {
        var fields = new JsonFields(element, place, faults);
        var region = new InstrumentRegion(fields.Text("id"), fields.Text("label"), fields.OptionalNumber("weight") ?? 1);
        fields.Close();
        return region;
    }

    private static InstrumentPart ReadPart(JsonElement element, string place, List<ScaleFault> faults)
    {
        var fields = new JsonFields(element, place, faults);
        var part = new InstrumentPart(fields.Text("id"), fields.Text("label"), fields.Texts("items"));
        fields.Close();
        return part;
    }

    private static Grade ReadGrade(JsonElement element, string place, List<ScaleFault> faults)
    {
        var fields = new JsonFields(element, place, faults);
        var grade = new Grade(fields.Number("value"), fields.Text("anchor"), fields.OptionalNumber("fromPercent"));
        fields.Close();
        return grade;
    }

    private static Band ReadBand(JsonElement element, string place, List<ScaleFault> faults)
    {
        var fields = new JsonFields(element, place, faults);
        var band = new Band(fields.Number("from"), fields.Number("counts"));
        fields.Close();
        return band;
    }

    private static Conversion ReadConversion(JsonElement element, string place, List<ScaleFault> faults)
    {
        var fields = new JsonFields(element, place, faults);
        var row = new Conversion(fields.Number("raw"), fields.Number("score"));
        fields.Close();
        return row;
    }

    private static LicensedInstrument ReadLicensed(JsonElement element, string place, List<ScaleFault> faults)
    {
        var fields = new JsonFields(element, place, faults);
        var licensed = new LicensedInstrument(
            fields.Text("id"),
            fields.Text("name"),
            fields.Text("measures"),
            fields.OneOf("rater", Raters),
            fields.OptionalText("holder"),
            fields.Text("terms"),
            fields.Texts("sources")
        );
        fields.Close();
        return licensed;
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, List<ScaleFault> faults)
    {
        if (utf8.Length > MaximumBytes)
        {
            faults.Add(new(ScaleFaultCodes.NotJson, "$", $"{utf8.Length} bytes", $"at most {MaximumBytes} bytes"));
            return null;
        }
        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        try
        {
            DecodeAll(utf8.Span);
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = Depth, AllowDuplicateProperties = false });
        }
        catch (JsonException fault)
        {
            var where = fault.LineNumber is { } line
                ? $"line {line + 1}, byte {fault.BytePositionInLine + 1}"
                : "a name twice in one object";
            faults.Add(new(ScaleFaultCodes.NotJson, "$", where, "JSON"));
        }
        catch (InvalidOperationException) // bytes or escapes that are no text, which the parser itself lets through
        {
            faults.Add(new(ScaleFaultCodes.NotJson, "$", "a text that is not Unicode", "JSON"));
        }
        return null;
    }

    private static void DecodeAll(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Depth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                reader.GetString();
        }
    }

    private static FrozenDictionary<string, T> Words<T>(params (string Word, T Value)[] words) =>
        words.ToFrozenDictionary(w => w.Word, w => w.Value, StringComparer.Ordinal);
}
