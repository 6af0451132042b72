using System.Collections.Immutable;
using System.Text.Json;
using Stipple.Evidence;
using Stipple.Skin.Calibration;

namespace Stipple.Skin.Practices;

/// <summary>Reads a practice calibration from JSON and gathers every fault of it.</summary>
internal sealed class PracticeReader
{
    private const int MostPeople = 1_000_000;
    private const double MostSpread = 10;
    private readonly ImmutableArray<Fault>.Builder faults = ImmutableArray.CreateBuilder<Fault>();

    public PracticeReadResult Read(JsonElement root)
    {
        if (
            root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("format", out var format)
            || format.ValueKind != JsonValueKind.String
            || !format.ValueEquals(PracticeFile.Format)
            || !root.TryGetProperty("version", out var version)
            || version.ValueKind != JsonValueKind.Number
            || !version.TryGetInt32(out var number)
            || number != PracticeFile.Version
        )
        {
            faults.Add(
                PracticeCode.NotAPractice.Fault(
                    "$",
                    "no practice file of this version",
                    $"format {PracticeFile.Format}, version {PracticeFile.Version}"
                )
            );
            return new PracticeReadResult(null, faults.ToImmutable());
        }

        var fields = Fields(
            root,
            "$",
            ["format", "version", "calibration", "people", "readings", "maskedReadings", "publishedSpread", "spread", "kinds", "parameters"]
        );
        var practice = new PracticeCalibration(
            Text(fields, "$", "calibration"),
            Whole(fields, "$", "people"),
            Whole(fields, "$", "readings"),
            Whole(fields, "$", "maskedReadings"),
            Interval(fields, "$", "publishedSpread", MostSpread),
            Interval(fields, "$", "spread", MostSpread),
            List(fields, "$", "kinds", Kind),
            List(fields, "$", "parameters", Parameter)
        );
        Once("$.kinds", practice.Kinds.Select(k => k.Kind));
        Once("$.parameters", practice.Parameters.Select(p => p.Id));
        if (
            practice.Calibration.Length > 0
            && !string.Equals(practice.Calibration, Catalogue.Calibration.Version, StringComparison.Ordinal)
        )
            faults.Add(
                PracticeCode.OtherCalibration.Fault(
                    "$.calibration",
                    $"'{practice.Calibration}'",
                    $"'{Catalogue.Calibration.Version}', the calibration in use"
                )
            );
        return new PracticeReadResult(faults.Count == 0 ? practice : null, faults.ToImmutable());
    }

    private PracticeKind Kind(JsonElement element, string path)
    {
        var fields = Fields(element, path, ["kind", "people", "readings", "published", "here", "weight"], "own");
        return new PracticeKind(
            Known(fields, path, "kind", CalibrationTargets.Gains.Select(t => t.Concern.Kind)),
            Whole(fields, path, "people"),
            Whole(fields, path, "readings"),
            Interval(fields, path, "published", 100),
            fields.ContainsKey("own") ? Interval(fields, path, "own", 100) : null,
            Interval(fields, path, "here", 100),
            Number(fields, path, "weight", 0, 1)
        );
    }

    private CalibratedParameter Parameter(JsonElement element, string path)
    {
        var fields = Fields(element, path, ["id", "value", "spread", "sources", "note"]);
        var id = Known(fields, path, "id", CalibrationTargets.Gains.Select(t => t.Gain.Parameter.Id));
        var published = Catalogue.Parameters.TryFind(id, out var parameter) ? parameter.Value : 1;
        return new CalibratedParameter(
            id,
            Number(fields, path, "value", published / MostFactor, published * MostFactor),
            Number(fields, path, "spread", 0, MostSpread),
            List(fields, path, "sources", Source),
            Text(fields, path, "note")
        );
    }

    // What a recalibration can move a gain by at most, and a little for rounding.
    private static readonly double MostFactor = Math.Exp(LogGrid.Practice.Half * LogGrid.Step + 0.1);

    private string Source(JsonElement element, string path)
    {
        var id = element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
        if (!Catalogue.Sources.TryFind(id, out _))
            faults.Add(PracticeCode.Impossible.Fault(path, Found(element), "the id of a source"));
        return id;
    }

    private Dictionary<string, JsonElement> Fields(JsonElement element, string path, string[] required, params string[] optional)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(PracticeCode.WrongShape.Fault(path, Found(element), "an object"));
            return [];
        }

        var fields = element.EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        foreach (var name in required.Where(name => !fields.ContainsKey(name)))
            faults.Add(PracticeCode.WrongShape.Fault($"{path}.{name}", "missing", "a value"));
        foreach (var name in fields.Keys.Except(required.Concat(optional), StringComparer.Ordinal))
            faults.Add(
                PracticeCode.WrongShape.Fault($"{path}.{name}", "not known", $"one of {string.Join(", ", required.Concat(optional))}")
            );
        return fields;
    }

    private string Text(Dictionary<string, JsonElement> fields, string path, string name)
    {
        if (!fields.TryGetValue(name, out var element))
            return "";
        if (element.ValueKind == JsonValueKind.String)
            return element.GetString()!;
        faults.Add(PracticeCode.WrongShape.Fault($"{path}.{name}", Found(element), "a text"));
        return "";
    }

    private string Known(Dictionary<string, JsonElement> fields, string path, string name, IEnumerable<string> known)
    {
        var text = Text(fields, path, name);
        if (text.Length > 0 && !known.Contains(text, StringComparer.Ordinal))
            faults.Add(PracticeCode.Impossible.Fault($"{path}.{name}", $"'{text}'", string.Join(", ", known)));
        return text;
    }

    private int Whole(Dictionary<string, JsonElement> fields, string path, string name)
    {
        var number = Number(fields, path, name, 0, MostPeople);
        if (Math.Floor(number) != number)
            faults.Add(PracticeCode.Impossible.Fault($"{path}.{name}", $"{number}", "a whole number"));
        return (int)number;
    }

    private double Number(Dictionary<string, JsonElement> fields, string path, string name, double low, double high)
    {
        if (!fields.TryGetValue(name, out var element))
            return 0;
        if (element.ValueKind != JsonValueKind.Number)
        {
            faults.Add(PracticeCode.WrongShape.Fault($"{path}.{name}", Found(element), "a number"));
            return 0;
        }

        var number = element.GetDouble();
        if (number >= low && number <= high)
            return number;
        faults.Add(PracticeCode.Impossible.Fault($"{path}.{name}", Found(element), $"{low:0.###} to {high:0.###}"));
        return 0;
    }

    private PracticeInterval Interval(Dictionary<string, JsonElement> fields, string path, string name, double most)
    {
        if (!fields.TryGetValue(name, out var element))
            return new PracticeInterval(0, 0, 0);
        path = $"{path}.{name}";
        var parts = Fields(element, path, ["low", "median", "high"]);
        var interval = new PracticeInterval(
            Number(parts, path, "low", 0, most),
            Number(parts, path, "median", 0, most),
            Number(parts, path, "high", 0, most)
        );
        if (parts.Count == 3 && (interval.Low > interval.Median || interval.Median > interval.High))
            faults.Add(PracticeCode.Impossible.Fault(path, "not in order", "low, median and high in order"));
        return interval;
    }

    private ImmutableArray<T> List<T>(Dictionary<string, JsonElement> fields, string path, string name, Func<JsonElement, string, T> item)
    {
        if (!fields.TryGetValue(name, out var element))
            return [];
        if (element.ValueKind == JsonValueKind.Array)
            return [.. element.EnumerateArray().Select((one, place) => item(one, $"{path}.{name}[{place}]"))];
        faults.Add(PracticeCode.WrongShape.Fault($"{path}.{name}", Found(element), "a list"));
        return [];
    }

    private void Once(string path, IEnumerable<string> names)
    {
        foreach (var name in names.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Key.Length > 0 && g.Count() > 1).Select(g => g.Key))
            faults.Add(PracticeCode.Impossible.Fault(path, $"'{name}' more than once", "each once"));
    }

    private const int Longest = 40;

    private static string Found(JsonElement element)
    {
        var text = element.GetRawText();
        return text.Length <= Longest ? text : $"{text[..Longest]}...";
    }
}
