using Stipple.Cli.Failing;
using Stipple.Skin.Cohorts;

namespace Stipple.Cli.Trialling;

/// <summary>Every kind of fault that running, resuming or merging a cohort can have.</summary>
internal static class CohortCodes
{
    public static CliCode NobodyIncluded { get; } =
        new(
            NobodyIncludedException.Code,
            "Nobody fits the inclusion",
            "The limits of inclusion admit nobody, or next to nobody, of the population. Widen them or change the population.",
            "{detail}; allowed is {allowed}."
        );

    public static CliCode Unfinished { get; } =
        new(
            "STP-COHORT-002",
            "Unfinished run in the way",
            "The file holds a run that was stopped. Go on with it, name another file, or remove it together with its state.",
            "{found} holds {detail}; {allowed}."
        );

    public static CliCode NothingToResume { get; } =
        new(
            "STP-COHORT-003",
            "Nothing to go on with",
            "There is no file with its state beside it: the run was never begun, went to standard output, or its state was removed.",
            "{place} finds no run in {found}; {allowed}."
        );

    public static CliCode OtherRun { get; } =
        new(
            "STP-COHORT-004",
            "Another run",
            "The file was begun with another design, seed, number of patients or part, or by another version of the model.",
            "{found} was begun otherwise: {detail}; {allowed}."
        );

    public static CliCode TableDamaged { get; } =
        new(
            "STP-COHORT-005",
            "Table and state do not fit",
            "The table is not as long as its state says, so it was changed or cut off. Simulate it anew.",
            "{found} has {detail}; {allowed}."
        );

    public static CliCode PartUnfinished { get; } =
        new(
            "STP-COHORT-006",
            "Unfinished part",
            "Only whole parts are merged. Go on with this one by --resume.",
            "{found} holds {detail}; {allowed}."
        );

    public static CliCode PartsDiffer { get; } =
        new(
            "STP-COHORT-007",
            "Parts of different cohorts",
            "Parts fit together when design, seed, number of patients and version of the model are the same.",
            "{found} differs from the first part: {detail}; {allowed}."
        );

    public static CliCode PartsMissing { get; } =
        new(
            "STP-COHORT-008",
            "Parts missing or double",
            "Together the parts must hold every patient once.",
            "{found} {detail}; {allowed}."
        );

    public static CliCode BadShard { get; } =
        new("STP-COHORT-009", "No such part", "A part is written i/n, the i-th of n.", "{place} is '{found}'; allowed is {allowed}.");

    /// <summary>Every code, in order.</summary>
    public static IReadOnlyList<CliCode> All { get; } =
    [NobodyIncluded, Unfinished, NothingToResume, OtherRun, TableDamaged, PartUnfinished, PartsDiffer, PartsMissing, BadShard];
}
