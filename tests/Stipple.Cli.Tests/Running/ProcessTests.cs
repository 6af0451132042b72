using System.Diagnostics;

namespace Stipple.Cli.Tests.Running;

/// <summary>What only a real process shows.</summary>
public sealed class ProcessTests
{
    public static bool IsLinux => OperatingSystem.IsLinux();

    [Fact]
    public async Task The_program_tells_its_version()
    {
        var (code, output, _) = await Start("--version");

        Assert.Equal(0, code);
        Assert.Matches("^\\d+\\.\\d+\\.\\d+", output);
    }

    [Fact]
    public async Task A_fault_ends_the_process_with_two()
    {
        var (code, output, error) = await Start("check", "missing.json");

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("STP-CLI-002", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forecast_in_a_process_is_that_of_the_library() =>
        Assert.Equal(
            (0, Program.Forecast("wrinkles").Sound(), ""),
            await Start("forecast", Repository.Example("wrinkles"), "--twins", $"{Program.FewTwins}")
        );

    [Fact]
    public async Task Stopping_ends_the_process_with_130_and_no_file()
    {
        using var folder = new Folder();
        using var process = Begin(
            "forecast",
            Repository.Example("whole-face-several-concerns"),
            "--twins",
            "3000",
            "--json",
            folder["forecast.json"]
        );
        await Task.Delay(1500, TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, process.ExitCode);
        Assert.Empty(folder.Files);
    }

    [Theory(Skip = "needs a system with /dev/full", SkipUnless = nameof(IsLinux))]
    [InlineData("zones")]
    [InlineData("forecast {0} --twins 20 --csv -")]
    public async Task A_full_standard_output_is_a_fault(string words)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "stipple.dll");
        var line = string.Format(null, words, Repository.Example("wrinkles"));
        using var process = Process.Start(
            new ProcessStartInfo("sh", ["-c", $"dotnet {program} {line} > /dev/full"])
            {
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;

        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith("STP-CLI-004", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> Start(params string[] words)
    {
        using var process = Begin(words);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output, await error);
    }

    private static Process Begin(params string[] words) =>
        Process.Start(
            new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "stipple.dll"), .. words])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
}
