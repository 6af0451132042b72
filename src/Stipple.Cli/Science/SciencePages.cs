using System.Collections.Immutable;

namespace Stipple.Cli.Science;

/// <summary>Everything that <c>stipple science</c> writes, made in memory first, so that a stop leaves nothing half done.</summary>
internal static class SciencePages
{
    private const int AcceptanceTwins = 200;
    private const int ShapeTwins = 1000;

    public static ImmutableArray<(string Path, string Text)> Make(
        DirectoryInfo folder,
        StageProgress progress,
        CancellationToken cancellation
    )
    {
        var acceptance = Acceptance.Run(AcceptanceTwins, progress.Stage("acceptance curves"), cancellation);
        var shape = Shape.Run(ShapeTwins, progress, cancellation);
        return
        [
            .. Cheap(folder),
            Document("shape.md", ShapeReport.Text(shape)),
            Figure("shape.svg", ShapeReport.Svg(shape)),
            Document("acceptance.md", AcceptanceReport.Text(acceptance)),
            Figure("acceptance.svg", AcceptanceReport.Svg(acceptance, rescaled: false)),
            Figure("acceptance-rescaled.svg", AcceptanceReport.Svg(acceptance, rescaled: true)),
        ];

        (string, string) Document(string name, string text) => Documented(folder, name, text);

        (string, string) Figure(string name, string svg) =>
            (Path.Combine(folder.FullName, "figures", name), $"{svg.TrimEnd()}\n{MarkedSection.Begin(Fingerprint.Current)}\n");
    }

    /// <summary>The documents that take no twins: equations and constants.</summary>
    public static ImmutableArray<(string Path, string Text)> Cheap(DirectoryInfo folder) =>
        [Documented(folder, "model.md", ModelEquations.Text()), Documented(folder, "parameters.md", ParameterTable.Text())];

    private static (string Path, string Text) Documented(DirectoryInfo folder, string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        return (path, MarkedSection.Replace(File.Exists(path) ? File.ReadAllText(path) : "", text));
    }
}
