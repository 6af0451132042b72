using FsCheck;
using FsCheck.Fluent;

namespace Stipple.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void Every_course_written_reads_back_as_itself() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                CourseGenerators.Courses,
                course =>
                {
                    var result = CourseReader.Read(CourseWriter.Write(course));
                    return (result.Faults.Count == 0 && course.Equals(result.Course)).Label(string.Join('\n', result.Faults));
                }
            )
        );

    [Fact]
    public void Writing_is_stable() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(100),
            Prop.ForAll(
                CourseGenerators.Courses,
                course =>
                {
                    var written = CourseWriter.Write(course);
                    return CourseWriter.Write(CourseReader.Read(written).Course!).AsSpan().SequenceEqual(written);
                }
            )
        );

    [Fact]
    public void A_stream_reads_as_its_bytes_do()
    {
        var bytes = Examples.Read("melasma");
        using var stream = new MemoryStream(bytes);

        Assert.Equal(CourseReader.Read(bytes).Course, CourseReader.Read(stream).Course);
    }
}
