using System.CommandLine;
using Stipple.Cli.Science;

namespace Stipple.Cli.Tests.Science;

public sealed class CommandTests
{
    [Fact]
    public async Task A_stopped_run_says_so_and_writes_nothing()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            using var stop = new CancellationTokenSource();
            await stop.CancelAsync();
            using var error = new StringWriter();
            var code = await new RootCommand { ScienceCommand.Create() }
                .Parse(["science", "--out", folder.FullName])
                .InvokeAsync(new InvocationConfiguration { Error = error, Output = TextWriter.Null }, stop.Token);
            Assert.Equal(130, code);
            Assert.Contains("Stopped", error.ToString(), StringComparison.Ordinal);
            Assert.Empty(folder.EnumerateFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Progress_is_told_once_per_fifth_whatever_the_order_of_reports()
    {
        using var told = new StringWriter();
        var progress = new StageProgress(told).Stage("work", runs: 2);
        foreach (var value in (ReadOnlySpan<double>)[0.5, 0.4, 1, 0.1, 0.6, 1])
            progress.Report(value);
        Assert.Equal(
            ["work: 20 %", "work: 40 %", "work: 80 %", "work: 100 %"],
            told.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            StringComparer.Ordinal
        );
    }
}
