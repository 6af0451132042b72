using Stipple.Shapes;

namespace Stipple;

/// <summary>The course in JSON.</summary>
internal static class CourseShape
{
    public const string Format = "stipple-course";
    public const int Version = 1;

    public static Shape<Course> Root { get; } = Describe();

    private static ObjectShape<Course> Describe()
    {
        var shape = new ObjectShape<Course>(
            "One person's whole time line: who they are, what troubles them, what was done, what is planned and what was observed."
        );
        shape.Constant("format", Format);
        shape.Constant("version", Version);
        var title = shape.Optional("title", new TextShape(CourseLimits.Title), c => c.Title, "A line to know the course by.");
        var note = shape.Optional("note", Common.Note, c => c.Note, "Anything worth keeping.");
        var start = shape.Required(
            "start",
            Common.Date,
            c => c.Start,
            "Local date on which the course begins; age, ages of marks and baselines hold for it."
        );
        var horizon = shape.Optional(
            "horizon",
            Common.Date,
            c => c.ForecastUntil,
            "Date until which to forecast; 26 weeks after the last session when absent."
        );
        var person = shape.Required("person", PersonShape.Shape, c => c.Person, "The person.");
        var concerns = shape.Defaulted(
            "concerns",
            new ListShape<Concern>(ConcernShape.Shape, 0, CourseLimits.Concerns),
            c => c.Concerns,
            [],
            "What troubles the person, and where."
        );
        var sessions = shape.Defaulted(
            "sessions",
            new ListShape<Session>(SessionShape.Shape, 0, CourseLimits.Sessions),
            c => c.Sessions,
            [],
            "Sessions done and planned, in order of time."
        );
        var observations = shape.Defaulted(
            "observations",
            new ListShape<Observation>(ObservationShape.Shape, 0, CourseLimits.Observations),
            c => c.Observations,
            [],
            "What was seen, in any order."
        );
        shape.Rule(CourseRules.SessionsInOrder);
        shape.Rule(CourseRules.PlannedAfterDone);
        shape.Rule(CourseRules.ConcernsDistinct);
        shape.Rule(CourseRules.ObservedConcernsKnown);
        shape.Rule(CourseRules.NothingBeforeStart);
        shape.Rule(CourseRules.HorizonAhead);
        shape.Build = node => new Course
        {
            Title = title.Or(node, null),
            Note = note.Or(node, null),
            Start = start.Of(node),
            ForecastUntil = horizon.OrNull(node),
            Person = person.Of(node),
            Concerns = concerns.Or(node, []),
            Sessions = sessions.Or(node, []),
            Observations = observations.Or(node, []),
        };
        return shape;
    }
}
