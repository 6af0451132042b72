namespace Stipple.Web.Taking.Research;

/// <summary>What an export for research holds, what was left out, and what was changed.</summary>
/// <param name="Format">Always <c>stipple-research</c>.</param>
/// <param name="Version">Version of this form.</param>
/// <param name="Demonstration">Whether everyone in it is invented.</param>
/// <param name="Courses">Courses in it.</param>
/// <param name="Sessions">Sessions in them.</param>
/// <param name="Scores">Scores in them.</param>
/// <param name="WithoutConsent">Patients left out because they did not agree, or no longer do.</param>
/// <param name="WithoutCourse">Patients who agreed but whose record is not a course yet.</param>
/// <param name="Arms">Arms in <c>trials.json</c>.</param>
/// <param name="LeastInGroup">People below which a group is small; none is left out for it.</param>
/// <param name="SmallGroups">Groups of fewer people: consider leaving out their courses before giving them on.</param>
/// <param name="Changed">What was taken away or changed, a sentence each.</param>
public sealed record ResearchManifest(
    string Format,
    int Version,
    bool Demonstration,
    int Courses,
    int Sessions,
    int Scores,
    int WithoutConsent,
    int WithoutCourse,
    int Arms,
    int LeastInGroup,
    IReadOnlyList<ResearchGroup> SmallGroups,
    IReadOnlyList<string> Changed
);
