namespace Stipple.Web.Patients.Importing;

/// <summary>What a list holds, and what came or would come of importing it.</summary>
/// <param name="Hash">Hash of the list as it was looked at, to be sent with the word to import it.</param>
/// <param name="Id">Id of this import.</param>
/// <param name="Rows">Lines with a person on them.</param>
/// <param name="Columns">How its columns were understood.</param>
/// <param name="Faults">Everything wrong with it; a faulty line is never imported.</param>
/// <param name="Twins">Lines that are imported only when asked for by number.</param>
/// <param name="Ready">Lines that are sound and new.</param>
/// <param name="Imported">Patients made; null when it was only looked at.</param>
public sealed record ImportReport(
    string Hash,
    Guid Id,
    int Rows,
    IReadOnlyList<ImportColumn> Columns,
    IReadOnlyList<ImportFault> Faults,
    IReadOnlyList<ImportTwin> Twins,
    int Ready,
    int? Imported
);
