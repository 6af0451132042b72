using System.Diagnostics;
using System.Text;

namespace Stipple.Tests.Reading;

public sealed class FuzzTests
{
    /// <summary>What is repeated, and what stands before and after.</summary>
    private static readonly (string Repeated, string Head, string Tail)[] Nonsense =
    [
        ("[", "", ""),
        ("1,", "[", "1]"),
        ("{},", "{\"sessions\":[", "{}]}"),
        ("{\"zones\":[\"x\"],\"at\":3},", "{\"observations\":[", "{}]}"),
        ("\"a\":1,", "{", "\"a\":1}"),
        ("\"\\ud800\",", "[", "1]"),
        ("\"phototypeX\":1,", "{\"person\":{", "\"age\":1}}"),
        ("x", "{\"title\":\"", "\"}"),
        ("9", "{\"version\":", "}"),
        ("{\"a\":", "", ""),
        ("\n", "{", "}"),
        ("\u00e9'", "{\"person\":{\"", "\":1}}"),
        ("{\"kind\":\"scar\",\"id\":\"a\"},", "{\"concerns\":[", "{}]}"),
    ];

    /// <summary>Concerns with ids of the greatest length, then observations of concerns that are nearly but not quite there.</summary>
    private static string NearMisses =>
        "{\"concerns\":["
        + string.Concat(Enumerable.Range(0, 5000).Select(i => $"{{\"id\":\"{i:00000}{new string('a', CourseLimits.Id - 5)}\"}},"))
        + "{}],\"observations\":["
        + string.Concat(Enumerable.Range(0, 4000).Select(i => $"{{\"concern\":\"{i:00000}{new string('b', CourseLimits.Id - 5)}\"}},"))
        + "{}]}";

    private static readonly byte[][] Sound = [.. Examples.Names.Select(Examples.Read), Encoding.UTF8.GetBytes(FaultCases.Sound)];

    public static TheoryData<int> NonsenseCases => [.. Enumerable.Range(0, Nonsense.Length)];

    [Fact]
    public void Broken_bytes_give_a_course_or_faults_and_never_an_exception()
    {
        var random = new Random(2026);
        var broken = 0;
        for (var i = 0; i < 8000; i++)
            broken += AssertSane(Mutations.OfBytes(Sound[random.Next(Sound.Length)], Sound[random.Next(Sound.Length)], random));
        Assert.InRange(broken, 5000, 8000);
    }

    [Fact]
    public void Broken_values_give_a_course_or_faults_and_never_an_exception()
    {
        var random = new Random(2027);
        var broken = 0;
        for (var i = 0; i < 2000; i++)
            broken += AssertSane(Mutations.OfValue(Encoding.UTF8.GetString(Sound[random.Next(Sound.Length)]), random));
        Assert.InRange(broken, 1000, 2000);
    }

    [Fact]
    public void Every_truncation_of_a_course_is_refused()
    {
        var whole = Encoding.UTF8.GetBytes(FaultCases.Sound);
        for (var length = 0; length < whole.Length; length++)
            Assert.Equal(FaultCodes.NotJson.Code, Assert.Single(CourseReader.Read(whole.AsSpan(0, length)).Faults).Code);
    }

    [Fact]
    public void Random_bytes_are_refused()
    {
        var random = new Random(3);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = new byte[random.Next(300)];
            random.NextBytes(bytes);
            Assert.Equal(1, AssertSane(bytes));
        }
    }

    [Theory]
    [MemberData(nameof(NonsenseCases))]
    public void A_mebibyte_of_nonsense_is_refused_quickly(int index)
    {
        var (repeated, head, tail) = Nonsense[index];
        var body = (CourseLimits.Bytes - 100) / Encoding.UTF8.GetByteCount(repeated);
        var document = Encoding.UTF8.GetBytes(head + string.Concat(Enumerable.Repeat(repeated, body)) + tail);
        var watch = Stopwatch.StartNew();

        Assert.Equal(1, AssertSane(document));
        // Far above what it takes, so that a busy machine does not fail it; far below what anything quadratic takes.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    public void Thousands_of_near_misses_are_refused_quickly()
    {
        var document = Encoding.UTF8.GetBytes(NearMisses);
        var watch = Stopwatch.StartNew();

        Assert.InRange(document.Length, CourseLimits.Bytes / 2, CourseLimits.Bytes);
        Assert.Equal(1, AssertSane(document));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    public void Ten_megabytes_are_refused_by_their_size_alone()
    {
        var result = CourseReader.Read(new byte[10_000_000]);

        Assert.Equal(FaultCodes.TooLarge.Code, Assert.Single(result.Faults).Code);
    }

    [Fact]
    public void A_stream_is_not_read_beyond_the_limit()
    {
        using var stream = new MemoryStream(new byte[10_000_000]);

        Assert.Equal(FaultCodes.TooLarge.Code, Assert.Single(CourseReader.Read(stream).Faults).Code);
        Assert.InRange(stream.Position, 0, CourseLimits.Bytes + 1);
    }

    [Fact]
    public void Faults_beyond_those_kept_are_counted()
    {
        var document = "{\"observations\":[" + string.Join(',', Enumerable.Repeat("1", CourseLimits.Observations)) + "]}";
        var result = CourseReader.Read(Encoding.UTF8.GetBytes(document));

        Assert.Equal(CourseReader.MaximumFaults, result.Faults.Count);
        Assert.True(result.FaultCount > CourseLimits.Observations);
    }

    /// <summary>One when the bytes were refused, none when they still are a course.</summary>
    private static int AssertSane(byte[] bytes)
    {
        var result = CourseReader.Read(bytes);
        Assert.Equal(result.Course is null, result.Faults.Count > 0);
        Assert.Equal(result.FaultCount > CourseReader.MaximumFaults ? CourseReader.MaximumFaults : result.FaultCount, result.Faults.Count);
        foreach (var fault in result.Faults)
        {
            Assert.InRange(fault.Message.Length, 1, 3000);
            Assert.StartsWith("$", fault.Path, StringComparison.Ordinal);
            Assert.True(fault.Line >= 1 && fault.Column >= 1);
        }
        for (var i = 1; i < result.Faults.Count; i++)
            Assert.True(
                (result.Faults[i - 1].Line, result.Faults[i - 1].Column).CompareTo((result.Faults[i].Line, result.Faults[i].Column)) <= 0,
                "Faults must be in document order."
            );
        return result.Course is null ? 1 : 0;
    }
}
