using Stipple.Evidence;

namespace Stipple.Practice.Sessions;

/// <summary>Whether what a draft holds could stand in a course: ranges, ids and kinds. What is missing is no fault here.</summary>
internal static class DraftShape
{
    public const int LongestText = 200;
    public const int LongestMinutes = 240;

    public static IEnumerable<RuleFinding> Of(SessionDraft draft)
    {
        if (draft.Areas.Length > CourseLimits.Areas)
            yield return SessionCodes.TooMany.At("areas", $"{draft.Areas.Length} areas; at most {CourseLimits.Areas}.");
        foreach (var finding in draft.Areas.SelectMany((area, i) => Of(area, $"areas[{i}]").Concat(OfCartridge(draft, area, i))))
            yield return finding;
        foreach (var finding in ZonesOnce(draft))
            yield return finding;
        foreach (
            var unknown in draft
                .Answers.Keys.Except(SafetyQuestions.Today.Select(q => q.Id), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
            yield return SessionCodes.Unknown.At($"answers.{unknown}", $"There is no question \"{unknown}\".");
        foreach (var finding in OfAnaesthetic(draft.Anaesthetic))
            yield return finding;
        if (draft.Pain is { } pain && (Outside(pain, 0, 10) || pain % 1 != 0))
            yield return SessionCodes.OutOfRange.At("pain", $"Pain is {pain}; a whole number, 0 to 10.");
        if (draft.WholeNote is { Length: > CourseLimits.Note } note)
            yield return SessionCodes.TooLong.At("note", $"Note and topicals have {note.Length} characters; at most {CourseLimits.Note}.");
    }

    public static IEnumerable<RuleFinding> Of(AreaDraft area, string place)
    {
        foreach (var zone in area.Zones.Where(zone => !Catalogue.Zones.TryFind(zone, out _)))
            yield return SessionCodes.Unknown.At($"{place}.zones", $"There is no zone \"{zone}\".");
        if (area.Zones.Length > CourseLimits.Zones)
            yield return SessionCodes.TooMany.At($"{place}.zones", $"{area.Zones.Length} zones; at most {CourseLimits.Zones}.");
        foreach (var finding in OfDevice(area, place).Concat(OfNumbers(area, place)))
            yield return finding;
        if (area.EndPoint is { } end && !Enum.IsDefined(end))
            yield return SessionCodes.Unknown.At($"{place}.endPoint", $"There is no end point {end}.");
        foreach (var adjunct in area.Adjuncts.Where(a => !Enum.IsDefined(a)))
            yield return SessionCodes.Unknown.At($"{place}.adjuncts", $"There is no adjunct {adjunct}.");
        foreach (var twice in Repeated(area.Adjuncts))
            yield return SessionCodes.Twice.At($"{place}.adjuncts", $"{twice} is given twice.");
        foreach (var twice in Repeated(area.Zones))
            yield return SessionCodes.Twice.At($"{place}.zones", $"{twice} stands twice in the area.");
        if (area.DeviceSerial is { Length: > LongestText } serial)
            yield return SessionCodes.TooLong.At($"{place}.deviceSerial", $"{serial.Length} characters; at most {LongestText}.");
    }

    private static IEnumerable<RuleFinding> OfDevice(AreaDraft area, string place)
    {
        if (area.Device is not { } device)
            yield break;
        if (!Enum.IsDefined(device.Kind))
            yield return SessionCodes.Unknown.At($"{place}.device", $"There is no kind of device {device.Kind}.");
        else if (device.Model is { } id && !Catalogue.Devices.TryFind(id, out _))
            yield return SessionCodes.Unknown.At($"{place}.device", $"There is no device \"{id}\".");
        else if (device.Model is { } known && Catalogue.Devices[known].Kind != device.Kind)
            yield return SessionCodes.OtherKind.At(
                $"{place}.device",
                $"{Catalogue.Devices[known].Name} is a {Catalogue.Devices[known].Kind}, not a {device.Kind}."
            );
        if (area.Rate is not null && device.Kind != DeviceKind.Pen)
            yield return SessionCodes.RateWithoutPen.At($"{place}.rate", $"A {device.Kind} has no rate.");
    }

    private static IEnumerable<RuleFinding> OfNumbers(AreaDraft area, string place)
    {
        (string Field, double? Value, double Low, double High, string Unit)[] numbers =
        [
            ("needleLength", area.NeedleLength, NeedleLength.Minimum, NeedleLength.Maximum, "mm"),
            ("needleDiameter", area.NeedleDiameter, NeedleDiameter.Minimum, NeedleDiameter.Maximum, "mm"),
            ("needles", area.Needles, 1, 2000, "needles"),
            ("rate", area.Rate, PunctureRate.Minimum, PunctureRate.Maximum, "Hz"),
            ("passes", area.Passes, 0, 50, "passes"),
        ];
        return numbers
            .Where(n => Outside(n.Value, n.Low, n.High))
            .Select(n => SessionCodes.OutOfRange.At($"{place}.{n.Field}", $"{n.Value}; {n.Low} to {n.High} {n.Unit}."));
    }

    private static IEnumerable<RuleFinding> OfCartridge(SessionDraft draft, AreaDraft area, int index)
    {
        if (area.Cartridge is { } cartridge && (cartridge < 0 || cartridge >= draft.Cartridges.Length))
            yield return SessionCodes.NoSuchCartridge.At(
                $"areas[{index}].cartridge",
                $"Cartridge {cartridge} is named; {draft.Cartridges.Length} are listed, counted from 0."
            );
    }

    private static IEnumerable<RuleFinding> OfAnaesthetic(AnaestheticDraft? anaesthetic)
    {
        if (anaesthetic?.Kind is { } kind && !Enum.IsDefined(kind))
            yield return SessionCodes.Unknown.At("anaesthetic.kind", $"There is no anaesthetic {kind}.");
        if (anaesthetic?.Minutes is < 0)
            yield return SessionCodes.OutOfOrder.At("anaesthetic.off", $"Off at {anaesthetic.Off:HH:mm}, on at {anaesthetic.On:HH:mm}.");
        else if (anaesthetic?.Minutes is > LongestMinutes)
            yield return SessionCodes.OutOfRange.At("anaesthetic.off", $"{anaesthetic.Minutes} minutes; at most {LongestMinutes}.");
        if (anaesthetic?.Product is { Length: > LongestText } product)
            yield return SessionCodes.TooLong.At("anaesthetic.product", $"{product.Length} characters; at most {LongestText}.");
    }

    // A zone repeated within one area is told there.
    private static IEnumerable<RuleFinding> ZonesOnce(SessionDraft draft)
    {
        var earlier = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, area) in draft.Areas.Index())
        {
            foreach (var zone in area.Zones.Distinct(StringComparer.Ordinal).Where(earlier.Contains))
                yield return SessionCodes.Twice.At($"areas[{i}].zones", $"{zone} stands in an area before this one.");
            earlier.UnionWith(area.Zones);
        }
    }

    private static IEnumerable<T> Repeated<T>(IEnumerable<T> items) => items.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key);

    // What is not a number lies outside, too.
    private static bool Outside(double? value, double low, double high) => value is { } given && !(given >= low && given <= high);
}
