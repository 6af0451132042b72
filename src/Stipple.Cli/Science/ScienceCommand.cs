using System.CommandLine;

namespace Stipple.Cli.Science;

/// <summary>The command <c>stipple science</c>: writes the documents that hold the model against what is published.</summary>
internal static class ScienceCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folder = new Option<DirectoryInfo>("--out")
        {
            Description = "Folder of the documents; what is written by hand in them is kept.",
            DefaultValueFactory = _ => new DirectoryInfo("docs/science"),
        };
        var command = new Command("science", "Write the model's equations, constants, acceptance curves and shape checks.") { folder };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    parsed.GetValue(folder)!,
                    parsed.InvocationConfiguration.Output,
                    parsed.InvocationConfiguration.Error,
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            var pages = await Task.Run(() => SciencePages.Make(folder, new StageProgress(error), cancellation), cancellation);
            foreach (var page in pages)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(page.Path)!);
                await File.WriteAllTextAsync(page.Path, page.Text, CancellationToken.None);
                await output.WriteLineAsync(page.Path);
            }

            return 0;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped; nothing was written.");
            return 130; // as shells report an interrupt
        }
    }
}
