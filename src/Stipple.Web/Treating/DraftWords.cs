using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Stipple.Evidence;
using Stipple.Practice.Sessions;
using Stipple.Web.Hosting;
using Stipple.Web.Wording;

namespace Stipple.Web.Treating;

/// <summary>Says drafts in words: fields, what stands in them, and the session in a few lines.</summary>
internal sealed partial class DraftWords(Texts texts) : IHandler
{
    /// <summary>The words of a choice: <c>PinpointBleeding</c> in the list <c>end-point</c>.</summary>
    public string Choice<T>(string list, T value)
        where T : struct, Enum => texts[$"treating.{list}.{Kebab(value)}"];

    /// <summary>Choices of a list with their words.</summary>
    public IEnumerable<(string Value, string Text)> Choices<T>(string list)
        where T : struct, Enum => Enum.GetValues<T>().Select(v => (Kebab(v), Choice(list, v)));

    /// <summary>The name of a choice as it is sent and kept.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The words that stand beside a field.</summary>
    public string Label(string field)
    {
        var item = Item().Match(field);
        if (item.Success)
        {
            var name = texts[$"treating.field.{item.Groups["list"].Value}.{item.Groups["rest"].Value}"];
            return texts.Of(
                $"treating.field.{item.Groups["list"].Value}",
                int.Parse(item.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) + 1,
                name
            );
        }
        if (field.StartsWith("answers.", StringComparison.Ordinal))
            return SafetyQuestions.Today.FirstOrDefault(q => field.EndsWith($".{q.Id}", StringComparison.Ordinal))?.Text ?? field;
        return texts.Has($"treating.field.{field}") ? texts[$"treating.field.{field}"] : field;
    }

    /// <summary>What stands in a field.</summary>
    public string Of(string field, string[] values) =>
        values.Length == 0
            ? texts["treating.nothing"]
            : string.Join(
                ", ",
                values.Select(v =>
                    field.EndsWith(".zones", StringComparison.Ordinal) && Catalogue.Zones.TryFind(v, out var zone) ? zone.Name
                    : field.EndsWith("evice", StringComparison.Ordinal) && Catalogue.Devices.TryFind(v, out var device) ? device.Name
                    : v
                )
            );

    /// <summary>Zones in words.</summary>
    public static string Zones(IEnumerable<string> zones) =>
        string.Join(", ", zones.Select(z => Catalogue.Zones.TryFind(z, out var known) ? known.Name : z));

    /// <summary>The session in a few lines, by the name under which the page shows them.</summary>
    public IReadOnlyDictionary<string, string> Summary(SessionDraft draft)
    {
        var wary = SafetyQuestions.Today.Count(q => draft.Answers.TryGetValue(q.Id, out var answer) && answer == q.Wary);
        var answered = draft.Answers.Count;
        var lengths = draft.Areas.Select(a => a.NeedleLength).OfType<double>().ToList();
        var label = draft.Cartridges.FirstOrDefault();
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["questions"] =
                wary > 0 ? texts.Of("treating.sum.wary", wary)
                : answered < SafetyQuestions.Today.Length ? texts.Of("treating.sum.answered", answered, SafetyQuestions.Today.Length)
                : texts["treating.sum.clear"],
            ["numbing"] = Numbing(draft.Anaesthetic),
            ["device"] = draft.Areas.Select(a => a.Device?.Model).OfType<string>().Distinct(StringComparer.Ordinal).ToArray()
                is { Length: > 0 } models
                ? string.Join(", ", models.Select(m => Catalogue.Devices.TryFind(m, out var model) ? model.Name : m))
                : texts["treating.nothing"],
            ["cartridge"] = label?.Lot is null
                ? texts["treating.nothing"]
                : texts.Of("treating.sum.lot", label.Lot, label.Expiry is { } expiry ? $"{expiry:yyyy-MM-dd}" : "?"),
            ["zones"] = draft.Areas.Sum(a => a.Zones.Length) is > 0 and var zones
                ? texts.Of(
                    "treating.sum.zones-of",
                    zones,
                    lengths.Count == 0 ? "?" : $"{lengths.Min():0.##}{(lengths.Min() < lengths.Max() ? $"\u2013{lengths.Max():0.##}" : "")}"
                )
                : texts["treating.nothing"],
            ["pain"] = draft.Pain is { } pain ? $"{pain:0} / 10" : texts["treating.nothing"],
        };
    }

    private string Numbing(AnaestheticDraft? numbed) =>
        numbed?.Kind switch
        {
            null => texts["treating.nothing"],
            { } kind when numbed.IsOnSkin && numbed.Minutes is { } minutes => $"{Choice("numbing", kind)}, {minutes:0} min",
            { } kind => Choice("numbing", kind),
        };

    [GeneratedRegex(@"^(?<list>areas|cartridges)\[(?<number>\d{1,3})\]\.(?<rest>[A-Za-z]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Item();
}
