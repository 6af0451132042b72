using System.Collections.Immutable;
using System.Text.Json;

namespace Stipple.Practice.Scales;

/// <summary>Takes the properties of a JSON object one by one, notes every fault and goes on.</summary>
internal sealed class JsonFields
{
    private const int Shown = 60;
    private readonly JsonElement element;
    private readonly List<ScaleFault> faults;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public JsonFields(JsonElement element, string place, List<ScaleFault> faults)
    {
        (this.element, Place, this.faults) = (element, place, faults);
        IsObject = element.ValueKind == JsonValueKind.Object;
        if (!IsObject)
            Wrong(place, element, "an object");
    }

    /// <summary>JSON path of the object.</summary>
    public string Place { get; }

    /// <summary>Whether there is an object to take from.</summary>
    public bool IsObject { get; }

    public string Text(string name) => Optional(name, required: true) is { } value ? TextOf(value, PlaceOf(name)) ?? "" : "";

    public string? OptionalText(string name) => Optional(name) is { } value ? TextOf(value, PlaceOf(name)) : null;

    public double Number(string name) => Optional(name, required: true) is { } value ? NumberOf(value, PlaceOf(name)) ?? 0 : 0;

    public double? OptionalNumber(string name) => Optional(name) is { } value ? NumberOf(value, PlaceOf(name)) : null;

    public bool Flag(string name, bool? otherwise = null)
    {
        if (Optional(name, required: otherwise is null) is not { } value)
            return otherwise ?? false;
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            Wrong(PlaceOf(name), value, "true or false");
        return value.ValueKind == JsonValueKind.True;
    }

    public T OneOf<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Optional(name, required: true) is not { } value)
            return default;
        if (value.ValueKind == JsonValueKind.String && words.TryGetValue(value.GetString()!, out var found))
            return found;
        Wrong(PlaceOf(name), value, string.Join(", ", words.Keys.Order(StringComparer.Ordinal)));
        return default;
    }

    public ImmutableArray<T> List<T>(string name, Func<JsonElement, string, T> read)
    {
        if (Optional(name) is not { } value)
            return [];
        if (value.ValueKind != JsonValueKind.Array)
        {
            Wrong(PlaceOf(name), value, "a list");
            return [];
        }
        return [.. value.EnumerateArray().Select((item, i) => read(item, $"{PlaceOf(name)}[{i}]"))];
    }

    public ImmutableArray<string> Texts(string name) => List(name, (item, place) => TextOf(item, place) ?? "");

    /// <summary>Notes what was not taken.</summary>
    public void Close()
    {
        if (!IsObject)
            return;
        foreach (var name in element.EnumerateObject().Select(property => property.Name).Where(name => !taken.Contains(name)))
        {
            var allowed = string.Join(", ", taken.Order(StringComparer.Ordinal));
            faults.Add(new(ScaleFaultCodes.UnknownProperty, Place, Shorten(name), allowed));
        }
    }

    public string PlaceOf(string name) => $"{Place}.{name}";

    public void Add(ScaleFaultCode code, string place, string found, string allowed) =>
        faults.Add(new(code, place, Shorten(found), allowed));

    private JsonElement? Optional(string name, bool required = false)
    {
        taken.Add(name);
        if (!IsObject)
            return null;
        if (element.TryGetProperty(name, out var value))
            return value;
        if (required)
            faults.Add(new(ScaleFaultCodes.MissingProperty, Place, "nothing", name));
        return null;
    }

    private string? TextOf(JsonElement value, string place)
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text))
            return text;
        Wrong(place, value, "a text");
        return null;
    }

    private double? NumberOf(JsonElement value, string place)
    {
        if (
            value.ValueKind == JsonValueKind.Number
            && value.TryGetDouble(out var number)
            && Math.Abs(number) <= InstrumentReader.LargestNumber
        )
            return number;
        Wrong(place, value, $"a number from -{InstrumentReader.LargestNumber} to {InstrumentReader.LargestNumber}");
        return null;
    }

    private void Wrong(string place, JsonElement value, string allowed) =>
        faults.Add(new(ScaleFaultCodes.WrongValue, place, Shorten(value.GetRawText()), allowed));

    private static string Shorten(string text) =>
        text.Length <= Shown ? text : string.Concat(text.AsSpan(0, Shown - (char.IsHighSurrogate(text[Shown - 1]) ? 1 : 0)), "…");
}
