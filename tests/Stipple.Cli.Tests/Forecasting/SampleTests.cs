namespace Stipple.Cli.Tests.Forecasting;

/// <summary>
/// The sample of docs/guide/forecast.md. Its numbers change with every model: STIPPLE_REGENERATE=1 writes it anew,
/// otherwise only its command is tried.
/// </summary>
public sealed class SampleTests
{
    private const string Guide = "docs/guide/forecast.md";
    private const string Command = "stipple forecast examples/acne-scars.json";
    private const string Begin = "<!-- the sample, written by STIPPLE_REGENERATE=1 dotnet test tests/Stipple.Cli.Tests: do not edit -->";
    private const string End = "<!-- end of the sample -->";

    [Fact]
    public void The_sample_of_the_guide_can_be_made_by_its_command()
    {
        var guide = Repository.Read(Guide);
        var (from, to) = (guide.IndexOf(Begin, StringComparison.Ordinal), guide.IndexOf(End, StringComparison.Ordinal));
        Assert.InRange(from, guide.IndexOf(Command, StringComparison.Ordinal), to);

        var words = Command.Split(' ')[1..];
        words[^1] = Path.Combine(Repository.Root(), words[^1]);
        var isWritten = string.Equals(Environment.GetEnvironmentVariable("STIPPLE_REGENERATE"), "1", StringComparison.Ordinal);
        var shown = Head(Program.Within(80, isWritten ? words : [.. words, "--twins", $"{Program.FewTwins}"]).Sound());

        Assert.Contains("Better by at least", shown, StringComparison.Ordinal);
        Assert.All(shown.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        if (isWritten)
            File.WriteAllText(Path.Combine(Repository.Root(), Guide), $"{guide[..from]}{Begin}\n\n```\n{shown}\n```\n\n{guide[to..]}");
    }

    // Up to the chances of the first concern; what follows is described in words.
    private static string Head(string shown) => shown[..shown.IndexOf("\nSessions\n", StringComparison.Ordinal)].Trim('\n');
}
