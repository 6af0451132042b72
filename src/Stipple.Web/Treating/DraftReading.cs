using System.Collections.Immutable;
using System.Globalization;
using Stipple.Evidence;
using Stipple.Practice.Cartridges;
using Stipple.Practice.Sessions;
using Stipple.Web.Forms;

namespace Stipple.Web.Treating;

/// <summary>A draft as the rules see it, and what of it cannot be read yet.</summary>
/// <param name="Draft">What can be read.</param>
/// <param name="Faults">What cannot, or could not stand in a course.</param>
internal sealed record DraftReading(SessionDraft Draft, IReadOnlyList<FormFault> Faults)
{
    /// <summary>Reads the fields of a draft.</summary>
    /// <param name="document">The draft as kept.</param>
    /// <param name="session">Id of the session.</param>
    /// <param name="today">Local date.</param>
    public static DraftReading Of(DraftDocument document, Guid session, DateOnly today)
    {
        var values = document.ToValues();
        var sent = Submitted<SessionInput>.Read(values, strict: true);
        var faults = sent.Faults.ToList();
        // What cannot be read is left out, and the rest looked at all the same.
        foreach (var fault in faults)
            values.Put(fault.Field, null);
        var input = sent.Value ?? Submitted<SessionInput>.Read(values, strict: false).Value;
        if (input is null)
            return new DraftReading(new SessionDraft { Id = $"{session}" }, faults);
        var labels = input.Cartridges.Select((c, i) => Label(c, i, today, faults)).ToImmutableArray();
        var draft = new SessionDraft
        {
            Id = $"{session}",
            At = input.At,
            Answers = input
                .Answers.Where(a => a.Value is "yes" or "no" or "true" or "false")
                .ToImmutableDictionary(a => a.Key, a => a.Value is "yes" or "true", StringComparer.Ordinal),
            Cartridges = labels,
            Areas = [.. input.Areas.Select(a => Area(a, input, labels.Length))],
            Anaesthetic = Numbing(input.Anaesthetic),
            Pain = input.Pain,
            Note = input.Note,
            Reasons = input.Reasons.ToImmutableDictionary(StringComparer.Ordinal),
        };
        return new DraftReading(draft, [.. faults, .. SessionCheck.ForSaving(draft).Select(Fault)]);
    }

    /// <summary>A finding of the rules as a fault of the form, at the field where it can be mended.</summary>
    public static FormFault Fault(RuleFinding finding) =>
        new(finding.Code, FieldOf(finding.Place), "", finding.Lifts ?? "", finding.Message);

    /// <summary>The field at which a place of a draft is typed.</summary>
    public static string FieldOf(string place) =>
        place.EndsWith("].device", StringComparison.Ordinal) ? "device"
        : place.StartsWith("areas[", StringComparison.Ordinal) && place.EndsWith("].cartridge", StringComparison.Ordinal)
            ? "cartridges[0].code"
        : place;

    private static AreaDraft Area(AreaInput area, SessionInput session, int cartridges)
    {
        var model = area.Device ?? session.Device;
        return new AreaDraft
        {
            Zones = [.. area.Zones],
            Device = model is null
                ? null
                : new Device(Catalogue.Devices.TryFind(model, out var known) ? known.Kind : DeviceKind.Pen, model),
            DeviceSerial = area.Device is null ? session.DeviceSerial : null,
            Cartridge = area.Cartridge ?? (cartridges == 1 ? 0 : null),
            NeedleLength = area.NeedleLength,
            Rate = area.Rate,
            Passes = area.Passes,
            EndPoint = area.EndPoint,
            Adjuncts = [.. area.Adjuncts],
            Topicals = area.Topicals,
            KeptToOrbitalRim = area.KeptToOrbitalRim,
        };
    }

    private static AnaestheticDraft? Numbing(NumbingInput? numbing) =>
        numbing is null
            ? null
            : new AnaestheticDraft
            {
                Kind = numbing.Kind,
                Product = numbing.Product,
                On = Time(numbing.On),
                Off = Time(numbing.Off),
            };

    private static TimeOnly? Time(string? text) => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;

    private static CartridgeLabel Label(CartridgeInput cartridge, int number, DateOnly today, List<FormFault> faults)
    {
        var place = $"cartridges[{number}]";
        var reading = cartridge.Code is { } code
            ? DraftFields.Scanned(code, today)
            : CartridgeReader.Typed(cartridge.Lot, cartridge.Expiry, cartridge.Serial, today);
        faults.AddRange(
            reading.Findings.Select(f => Fault(f) with { Field = cartridge.Code is null ? $"{place}.{f.Place}" : $"{place}.code" })
        );
        return reading.Label ?? new CartridgeLabel();
    }
}
