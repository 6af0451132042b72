namespace Stipple.Tests;

public sealed class ExampleTests
{
    public static TheoryData<string> All => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_example_reads_without_fault(string name)
    {
        var result = CourseReader.Read(Examples.Read(name));

        Assert.Empty(result.Faults);
        Assert.NotNull(result.Course);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Writing_what_was_read_loses_nothing(string name)
    {
        var course = CourseReader.Read(Examples.Read(name)).Course!;
        var written = CourseWriter.Write(course);
        var again = CourseReader.Read(written).Course;

        Assert.Equal(course, again);
        Assert.Equal(written, CourseWriter.Write(again!));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_example_is_forecast_beyond_its_last_session(string name)
    {
        var course = CourseReader.Read(Examples.Read(name)).Course!;

        Assert.True(course.Horizon > course.DayOf(course.Sessions[^1].At));
    }

    [Fact]
    public void The_examples_span_all_phototypes_and_all_kinds_of_concern()
    {
        var courses = Examples.Names.Select(name => CourseReader.Read(Examples.Read(name)).Course!).ToList();

        Assert.Equal(Enum.GetValues<Phototype>(), courses.Select(course => course.Person.Phototype).Distinct().Order().ToArray());
        Assert.Equal(
            ["acne-scars", "dullness", "hyperpigmentation", "laxity", "pores", "scar", "stretch-marks", "texture", "wrinkles"],
            courses
                .SelectMany(course => course.Concerns)
                .Select(concern => concern.Kind)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToArray()
        );
        Assert.Equal(
            Enum.GetValues<DeviceKind>(),
            courses.SelectMany(c => c.Sessions).SelectMany(s => s.Areas).Select(a => a.Device.Kind).Distinct().Order().ToArray()
        );
    }
}
