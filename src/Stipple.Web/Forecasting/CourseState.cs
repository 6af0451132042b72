using Stipple.Records.Courses;

namespace Stipple.Web.Forecasting;

/// <summary>A patient's course, and what is forecast of it.</summary>
/// <param name="Course">The course; null when something is lacking or faulty.</param>
/// <param name="Outlook">Its forecast; null without a course, and while it has neither concern nor session.</param>
/// <param name="Lacks">Why the record is no course yet.</param>
/// <param name="Faults">What is wrong with the record as a course: never anything that was saved through a page here.</param>
/// <param name="IsWorking">Whether the forecast is being worked out and will be there later.</param>
public sealed record CourseState(
    Course? Course,
    CourseOutlook? Outlook,
    CourseOf.Lack? Lacks,
    IReadOnlyList<Fault> Faults,
    bool IsWorking = false
);
