using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>
/// The published studies of microneedling Stipple is calibrated on: arms in use, and rows kept out with the reason.
/// Embedded in the assembly, read once, on first use; safe from any thread.
/// </summary>
public static class TrialCatalogue
{
    private static readonly Lazy<TrialFile> File = new(() => EvidenceReader.Read(TrialJson.Default.TrialFile));

    private static readonly Lazy<CatalogueOf<Study>> LazyStudies = new(() => new("studies", File.Value.Studies));

    private static readonly Lazy<CatalogueOf<TrialArm>> LazyArms = new(() => new("trial arms", File.Value.Arms));

    /// <summary>The studies, those of excluded rows too.</summary>
    public static CatalogueOf<Study> Studies => LazyStudies.Value;

    /// <summary>The arms in use.</summary>
    public static CatalogueOf<TrialArm> Arms => LazyArms.Value;

    /// <summary>The rows kept out.</summary>
    public static ImmutableArray<ExcludedRow> Excluded => File.Value.Excluded;

    /// <summary>How many rows were judged: <see cref="Arms"/> and <see cref="Excluded"/> together.</summary>
    public static int Rows => File.Value.Rows;
}
