using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Stipple.Cli.Tests.Trialling;

/// <summary>What only a real process shows.</summary>
public sealed class StoppingTests
{
    public static bool IsLinux => OperatingSystem.IsLinux();

    [Theory(Skip = "needs Linux", SkipUnless = nameof(IsLinux))]
    [InlineData("-INT")]
    [InlineData("-KILL")]
    [Trait("Category", "Slow")]
    public async Task However_a_run_ends_its_table_and_state_can_be_gone_on_with(string signal)
    {
        using var folder = new Folder();
        var path = folder["cohort.csv"];
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "stipple.dll"), "cohort", Cohorts.Design, "--patients", "1000000", "--out", path]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        await Until(() => File.Exists(path) && new FileInfo(path).Length > 10_000);
        using (var kill = Process.Start("kill", [signal, $"{process.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        var state = JsonNode.Parse(await File.ReadAllTextAsync(path + ".state.json", TestContext.Current.CancellationToken))!;
        var table = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var (bytes, done) = (state["bytes"]!.GetValue<int>(), state["done"]!.GetValue<int>());
        Assert.InRange(bytes, 1, table.Length);
        Assert.Equal(done + 1, table.AsSpan(0, bytes).Count((byte)'\n'));
        Assert.Equal((byte)'\n', table[bytes - 1]);
        if (signal != "-INT")
            return;
        Assert.Equal(130, process.ExitCode);
        Assert.Equal(table.Length, bytes);
        Assert.True(done > 0);
    }

    [Theory(Skip = "needs Linux", SkipUnless = nameof(IsLinux))]
    [InlineData("-")]
    [InlineData("/dev/stdout")]
    public async Task A_full_standard_output_is_a_fault(string output)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "stipple.dll");
        using var process = Process.Start(
            new ProcessStartInfo("sh", ["-c", $"dotnet {program} cohort {Cohorts.Design} --patients 30 --out {output} > /dev/full"])
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

    private static async Task Until(Func<bool> come)
    {
        for (var i = 0; i < 600 && !come(); i++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(come());
    }
}
