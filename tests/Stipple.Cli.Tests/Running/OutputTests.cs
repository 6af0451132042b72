using System.Diagnostics;
using System.Text.Json;

namespace Stipple.Cli.Tests.Running;

/// <summary>Where outputs go, on a file system with links, pipes and devices.</summary>
public sealed class OutputTests
{
    private const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    public static bool IsLinux => OperatingSystem.IsLinux();

    [Theory]
    [InlineData("course.json")]
    [InlineData("./course.json")]
    [InlineData("link.json")]
    [InlineData("here/course.json")]
    public void An_output_over_the_course_is_refused(string name)
    {
        using var folder = new Folder();
        var text = Repository.Read("examples/wrinkles.json");
        var course = folder.Write("course.json", text);
        File.CreateSymbolicLink(folder["link.json"], "course.json");
        File.CreateSymbolicLink(folder["here"], ".");

        var ran = Program.Run("forecast", course, "--twins", $"{Program.FewTwins}", "--json", folder[name]);

        Assert.Equal(["STP-CLI-013"], ran.Codes);
        Assert.Equal(text, File.ReadAllText(course));
    }

    [Fact]
    public void Two_names_of_one_file_are_one_place()
    {
        using var folder = new Folder();
        File.CreateSymbolicLink(folder["other.csv"], "table.csv");

        Assert.Equal(["STP-CLI-010"], Program.Forecast("wrinkles", "--json", folder["table.csv"], "--csv", folder["other.csv"]).Codes);

        Assert.Equal(["other.csv"], folder.Files);
    }

    [Fact]
    public void A_link_is_followed_and_the_mode_of_a_file_kept()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder["far"]);
        var target = folder.Write("far/forecast.json", "old");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(target, Mode);
        File.CreateSymbolicLink(folder["forecast.json"], "far/forecast.json");

        Program.Forecast("wrinkles", "--json", folder["forecast.json"]).Sound();

        Assert.Equal("far/forecast.json", new FileInfo(folder["forecast.json"]).LinkTarget);
        Assert.StartsWith("{", File.ReadAllText(target), StringComparison.Ordinal);
        Assert.Equal(["far", "forecast.json"], folder.Files.Order(StringComparer.Ordinal));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(Mode, File.GetUnixFileMode(target));
    }

    [Fact]
    public void A_link_that_leads_nowhere_yet_leads_to_the_output()
    {
        using var folder = new Folder();
        File.CreateSymbolicLink(folder["forecast.json"], "new.json");

        Program.Forecast("wrinkles", "--json", folder["forecast.json"]).Sound();

        Assert.Equal("new.json", new FileInfo(folder["forecast.json"]).LinkTarget);
        Assert.True(File.Exists(folder["new.json"]));
    }

    [Fact]
    public void Links_in_a_circle_are_a_fault()
    {
        using var folder = new Folder();
        File.CreateSymbolicLink(folder["a"], "b");
        File.CreateSymbolicLink(folder["b"], "a");

        Assert.Equal(["STP-CLI-004"], Program.Forecast("wrinkles", "--json", folder["a"]).Codes);
    }

    [Fact(Skip = "needs a system with named pipes", SkipUnless = nameof(IsLinux))]
    public async Task A_pipe_is_written_to_and_stays_a_pipe()
    {
        using var folder = new Folder();
        var pipe = folder["pipe"];
        Assert.Equal(0, Shell("mkfifo", pipe));
        var reading = Task.Run(() => File.ReadAllText(pipe), TestContext.Current.CancellationToken);

        Program.Forecast("wrinkles", "--json", pipe).Sound();

        var text = await reading.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal("stipple-forecast", JsonDocument.Parse(text).RootElement.GetProperty("format").GetString());
        Assert.Equal(0, Shell("test", "-p", pipe));
        Assert.Equal(["pipe"], folder.Files);
    }

    [Fact(Skip = "needs a system with /dev/full", SkipUnless = nameof(IsLinux))]
    public void A_device_is_written_to_and_stays_and_a_full_one_is_a_fault()
    {
        using var folder = new Folder();
        Program.Forecast("wrinkles", "--csv", "/dev/null").Sound();

        var ran = Program.Forecast("wrinkles", "--json", "/dev/full", "--html", folder["page.html"]);

        Assert.Equal(["STP-CLI-004"], ran.Codes);
        Assert.Equal(2, ran.Code);
        Assert.Empty(folder.Files);
        Assert.Equal(0, Shell("test", "-c", "/dev/full"));
        Assert.Equal(0, Shell("test", "-c", "/dev/null"));
    }

    private static int Shell(string command, params string[] words)
    {
        using var process = Process.Start(command, words);
        process.WaitForExit();
        return process.ExitCode;
    }
}
