using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Cli.Tests.Trialling;

/// <summary>Short ways to a cohort and to one that was stopped.</summary>
internal static class Cohorts
{
    public const int Few = 90;

    public static string Design { get; } = Path.Combine(Repository.Root(), "examples/designs/needling-or-waiting.json");

    public static string[] Words(params string[] more) => ["cohort", Design, "--patients", $"{Few}", .. more];

    public static Ran Run(params string[] more) => Program.Run(Words(more));

    /// <summary>A run as it lies on the disk after having been stopped half way, with half a row that its state does not know.</summary>
    public static string Stopped(Folder folder)
    {
        var path = folder["stopped.csv"];
        Run("--out", path, "--shard", "1/2").Sound();
        Change(path, state => state["to"] = Few);
        File.AppendAllText(path, "46,1,need");
        return path;
    }

    /// <summary>Changes the state beside a table.</summary>
    public static void Change(string table, Action<JsonObject> change)
    {
        var path = table + ".state.json";
        var state = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        change(state);
        File.WriteAllText(path, state.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }
}
