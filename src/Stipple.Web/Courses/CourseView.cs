using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Web.Forecasting;

namespace Stipple.Web.Courses;

/// <summary>Everything the course page shows of a patient.</summary>
/// <param name="Patient">Who.</param>
/// <param name="Today">Today, on the practice's calendar.</param>
/// <param name="State">The course and its outlook.</param>
/// <param name="Concerns">What troubles them.</param>
/// <param name="Sessions">Sessions, latest first; open ones too.</param>
/// <param name="SessionCount">How many there are in all.</param>
/// <param name="Screening">The latest screening.</param>
/// <param name="Consent">The latest consent.</param>
/// <param name="Plan">The plan that stands.</param>
/// <param name="NextVisit">The next appointment, on the practice's clock.</param>
/// <param name="OpenEvents">Adverse events not resolved.</param>
public sealed record CourseView(
    Patient Patient,
    DateOnly Today,
    CourseState State,
    IReadOnlyList<ConcernEntry> Concerns,
    IReadOnlyList<SessionLine> Sessions,
    int SessionCount,
    ScreeningEntry? Screening,
    ConsentEntry? Consent,
    PlanEntry? Plan,
    DateTime? NextVisit,
    int OpenEvents
);
