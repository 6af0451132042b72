using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Practice.Sessions;

/// <summary>Sources that only the rules around a session rest on, beside <see cref="Catalogue.Sources"/>.</summary>
public static class RuleSources
{
    internal const string Gs1 = "gs1-general-specifications";
    internal const string Hibc = "hibc-formats";
    internal const string Pliaglis = "pliaglis-label";
    internal const string Emla = "emla-label";
    internal const string Lmx4 = "lmx4-summary";
    internal const string DeviceReporting = "21-cfr-803-32";

    /// <summary>Every one of them.</summary>
    public static ImmutableArray<Source> All { get; } =
    [
        new(
            Gs1,
            "GS1 General Specifications: application identifiers, check digit, dates and the century of a two-digit year",
            null,
            null,
            "https://ref.gs1.org/standards/genspecs/",
            SourceKind.Primary,
            Seen.Recalled
        ),
        new(
            Hibc,
            "HIBC supplier labelling (ANSI/HIBC 2), formats as given in a barcode software manual; date flags recalled",
            null,
            null,
            "https://azmanual.top/manuals/474890/konica-minolta-darwin-vdp-software.html?page=57",
            SourceKind.Secondary,
            Seen.Secondary
        ),
        new(
            Pliaglis,
            "Pliaglis (lidocaine 7 %, tetracaine 7 %), US prescribing information: 20 to 30 or 60 minutes",
            2020,
            null,
            "https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=8a1b2553-ce65-4557-b33d-cb3dd2a307fa",
            SourceKind.Regulator,
            Seen.Full
        ),
        new(
            Emla,
            "Emla (lidocaine 2.5 %, prilocaine 2.5 %), US prescribing information: analgesia increases for up to 3 hours",
            null,
            null,
            "http://www.druglib.com/druginfo/emla/indications_dosage/",
            SourceKind.Regulator,
            Seen.Secondary
        ),
        new(
            Lmx4,
            "LMX4 (lidocaine 4 %), UK summary of product characteristics: generally 30 to 60 minutes on larger areas",
            2019,
            null,
            "https://www.rxreasoner.com/monographs/lmx4/usage",
            SourceKind.Regulator,
            Seen.Secondary
        ),
        new(
            DeviceReporting,
            "US Code of Federal Regulations, title 21, section 803.32: what a user facility reports of a device",
            null,
            null,
            "https://law.lawstack.com/cfr/21/803.32/",
            SourceKind.Regulator,
            Seen.Full
        ),
    ];
}
