using System.Text;
using System.Text.Json.Nodes;

namespace Stipple.Web.Treating;

/// <summary>One session in the course format.</summary>
internal static class SessionJson
{
    // Reader and writer know whole courses; who is treated does not show in a session.
    private static readonly Person Anybody = new()
    {
        Age = 30,
        Sex = Sex.Female,
        Phototype = Phototype.III,
    };

    public static string Write(Session session)
    {
        var course = new Course
        {
            Start = DateOnly.FromDateTime(session.At),
            Person = Anybody,
            Sessions = [session],
        };
        return JsonNode.Parse(CourseWriter.Write(course))!["sessions"]![0]!.ToJsonString();
    }

    /// <summary>Reads one that was kept; null where it is none.</summary>
    public static Session? Read(string json)
    {
        var course = JsonNode.Parse(CourseWriter.Write(new Course { Start = new DateOnly(1990, 1, 1), Person = Anybody }))!.AsObject();
        course["sessions"] = new JsonArray(JsonNode.Parse(json));
        return CourseReader.Read(Encoding.UTF8.GetBytes(course.ToJsonString())).Course?.Sessions[0];
    }
}
