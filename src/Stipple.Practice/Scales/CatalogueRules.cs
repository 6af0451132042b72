using Stipple.Evidence;
using static Stipple.Practice.Scales.InstrumentFaults;

namespace Stipple.Practice.Scales;

/// <summary>What must hold between an instrument and the catalogue of scales.</summary>
internal static class CatalogueRules
{
    /// <summary>Checks an instrument that is sound in itself, so that it has a range.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="licensed">Ids of the places for licensed instruments.</param>
    public static void Check(Instrument instrument, InstrumentFaults faults, IReadOnlyCollection<string> licensed)
    {
        var isKnown = Catalogue.Scales.TryFind(instrument.Scale, out var scale);
        if (instrument.Licensed is { } slot)
        {
            if (!licensed.Contains(slot, StringComparer.Ordinal))
                faults.Add(ScaleFaultCodes.UnknownReference, ".licensed", slot, string.Join(", ", licensed));
            if (isKnown)
                faults.Add(ScaleFaultCodes.ContradictsCatalogue, ".scale", instrument.Scale, "an id of its own for a licensed copy");
        }
        else if (scale is null)
        {
            faults.Add(ScaleFaultCodes.UnknownReference, ".scale", instrument.Scale, "a scale of the catalogue, or a licensed copy");
        }
        else
        {
            Agrees("version", instrument.Version, scale.Version);
            Agrees("rater", instrument.Rater, scale.Rater);
            Agrees("lowerIsBetter", instrument.LowerIsBetter, scale.LowerIsBetter);
            Agrees("verified", instrument.Verified, scale.VerifiedRules);
            Agrees("items", Range(instrument.Minimum, instrument.Maximum), Range(scale.Minimum, scale.Maximum));
            Agrees("items", InWords(instrument.FromPhoto), InWords(scale.RaterErrorPhoto is not null));
        }

        void Agrees<T>(string name, T found, T allowed) =>
            faults.Must(Equals(found, allowed), ScaleFaultCodes.ContradictsCatalogue, $".{name}", $"{found}", $"{allowed}");
    }

    private static string Range(double minimum, double maximum) => $"{Plain(minimum)} to {Plain(maximum)}";

    private static string InWords(bool fromPhoto) => fromPhoto ? "a photograph will do" : "not from a photograph";
}
