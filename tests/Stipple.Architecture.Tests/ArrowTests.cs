using System.Reflection;

namespace Stipple.Architecture.Tests;

public class ArrowTests
{
    // What each room may know. Anything not listed is a wrong arrow.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Stipple.Course"] = [],
        ["Stipple.Charts"] = [],
        ["Stipple.Skin"] = ["Stipple.Course"],
        ["Stipple.Practice"] = ["Stipple.Course", "Stipple.Skin"],
        ["Stipple.Records"] = ["Stipple.Course", "Stipple.Practice"],
        ["Stipple.Records.Sqlite"] = ["Stipple.Records"],
        ["Stipple.Records.Postgres"] = ["Stipple.Records"],
        ["stipple-web"] =
        [
            "Stipple.Course",
            "Stipple.Skin",
            "Stipple.Charts",
            "Stipple.Practice",
            "Stipple.Records",
            "Stipple.Records.Sqlite",
            "Stipple.Records.Postgres",
        ],
        ["stipple"] = ["Stipple.Course", "Stipple.Skin", "Stipple.Charts"],
    };

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_the_rooms_inside_it(string room)
    {
        var known = Assembly.Load(room).GetReferencedAssemblies().Select(name => name.Name!).Where(IsRoom);

        Assert.Empty(known.Except(Allowed[room], StringComparer.Ordinal));
    }

    [Fact]
    public void Every_built_room_has_its_arrows_stated()
    {
        var built = Directory
            .GetFiles(AppContext.BaseDirectory, "*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => IsRoom(name!));

        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), built.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_course_the_skin_and_the_charts_rest_on_the_runtime_alone()
    {
        foreach (var room in (string[])["Stipple.Course", "Stipple.Skin", "Stipple.Charts"])
        {
            var foreign = Assembly
                .Load(room)
                .GetReferencedAssemblies()
                .Select(name => name.Name!)
                .Where(name => !IsRoom(name) && !name.StartsWith("System", StringComparison.Ordinal) && name is not "netstandard");
            Assert.Empty(foreign);
        }
    }

    private static bool IsRoom(string name) =>
        name is "stipple" or "stipple-web"
        || (name.StartsWith("Stipple.", StringComparison.Ordinal) && !name.EndsWith(".Tests", StringComparison.Ordinal));
}
