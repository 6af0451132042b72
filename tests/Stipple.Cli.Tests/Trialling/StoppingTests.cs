using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Stipple.Cli.Tests.Trialling;

/// <summary>What only a real process shows.</summary>
public sealed class StoppingTests
{
    public static bool HasSignals => !OperatingSystem.IsWindows();

    [Theory(Skip = "needs signals", SkipUnless = nameof(HasSignals))]
    [InlineData("-INT")]
    [InlineData("-KILL")]
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

    private static async Task Until(Func<bool> come)
    {
        for (var i = 0; i < 600 && !come(); i++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(come());
    }
}
