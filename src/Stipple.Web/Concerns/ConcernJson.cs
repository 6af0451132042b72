using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Stipple.Web.Forms;

namespace Stipple.Web.Concerns;

/// <summary>A concern between form and course format, and the faults of one as faults of the other.</summary>
internal static class ConcernJson
{
    // Where a field of the form stands in the course format.
    private static readonly (string Path, string Field)[] Places =
    [
        ("baseline.scale", "scale"),
        ("baseline.score", "score"),
        ("baseline", "score"),
        ("goal.improvement", "goalImprovement"),
        ("goal.unit", "goalUnit"),
        ("goal.by", "goalBy"),
        ("goal", "goalImprovement"),
        ("shares.icePick", "icePick"),
        ("shares.boxcar", "boxcar"),
        ("shares.rolling", "rolling"),
        ("shares", "icePick"),
        ("zones", "zones"),
    ];

    /// <summary>The concern in the course format.</summary>
    public static JsonObject Of(ConcernInput input, string name)
    {
        var concern = new JsonObject
        {
            ["kind"] = input.Kind,
            ["id"] = name,
            ["zones"] = new JsonArray([.. input.Zones.Distinct(StringComparer.Ordinal).Select(z => JsonValue.Create(z))]),
            ["baseline"] = new JsonObject { ["scale"] = input.Scale, ["score"] = input.Score },
        };
        if (input.GoalImprovement is not null || input.GoalBy is not null)
        {
            var goal = new JsonObject();
            Put(goal, "improvement", input.GoalImprovement);
            Put(goal, "unit", input.GoalUnit is { } unit ? JsonNamingPolicy.KebabCaseLower.ConvertName($"{unit}") : "percent");
            Put(goal, "by", input.GoalBy?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            concern["goal"] = goal;
        }
        if (input.IcePick is not null || input.Boxcar is not null || input.Rolling is not null)
        {
            var shares = new JsonObject();
            Put(shares, "icePick", Share(input.IcePick));
            Put(shares, "boxcar", Share(input.Boxcar));
            Put(shares, "rolling", Share(input.Rolling));
            concern["shares"] = shares;
        }
        Put(concern, "form", input.Form);
        Put(concern, "colour", input.Colour);
        Put(concern, "type", input.Type);
        Put(concern, "depth", input.Depth);
        Put(concern, "cause", input.Cause);
        Put(concern, "ageMonths", input.AgeMonths);
        return concern;
    }

    /// <summary>What the form shows of a concern on record.</summary>
    public static Values ValuesOf(string json)
    {
        var concern = JsonNode.Parse(json)!.AsObject();
        var values = new Values();
        foreach (var (name, value) in concern.Where(p => p.Value is JsonValue && p.Key is not "id"))
            values.Add(name, $"{value}");
        foreach (var zone in concern["zones"]!.AsArray())
            values.Add("zones", $"{zone}");
        values.Add("scale", $"{concern["baseline"]!["scale"]}").Add("score", $"{concern["baseline"]!["score"]}");
        if (concern["goal"] is { } goal)
            values.Add("goalImprovement", $"{goal["improvement"]}").Add("goalUnit", $"{goal["unit"]}").Add("goalBy", $"{goal["by"]}");
        if (concern["shares"] is JsonObject shares)
        {
            foreach (var (name, share) in shares)
                values.Add(name, (share!.GetValue<double>() * 100).ToString("0.##", CultureInfo.InvariantCulture));
        }
        return values;
    }

    /// <summary>A fault of the course at the field of the form it came from.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="prefix">Path of the concern within the document: <c>$.concerns[0]</c>.</param>
    public static FormFault FaultOf(Fault fault, string prefix)
    {
        var path = fault.Path.StartsWith(prefix, StringComparison.Ordinal) ? fault.Path[prefix.Length..].TrimStart('.') : "";
        // A missing property is found missing from its object; the fault names the property it lacks.
        if (string.Equals(fault.Code, FaultCodes.MissingProperty.Code, StringComparison.Ordinal))
            path = path.Length == 0 ? fault.Found.Trim('"', '\'') : $"{path}.{fault.Found.Trim('"', '\'')}";
        var place = Places.FirstOrDefault(p => path.StartsWith(p.Path, StringComparison.Ordinal));
        return new FormFault(fault.Code, place.Field ?? path, fault.Found, fault.Allowed, fault.Message);
    }

    // Three shares rounded to thousandths sum to 1 within what the course format forgives.
    private static double? Share(double? percent) => percent is { } p ? Math.Round(p / 100, 3) : null;

    private static void Put<T>(JsonObject json, string name, T? value)
    {
        if (value is not null)
            json[name] = JsonValue.Create(value);
    }
}
