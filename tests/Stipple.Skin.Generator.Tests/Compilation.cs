using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Generator.Tests;

/// <summary>Runs the generator on model files that exist in memory only.</summary>
internal static class Compilation
{
    public static (ImmutableArray<Diagnostic> Faults, string[] Sources) Generate(params string[] models)
    {
        var result = Run(models, out _);
        return (result.Diagnostics, [.. result.GeneratedTrees.Select(tree => tree.ToString())]);
    }

    /// <summary>Compiles one model for real and loads the resulting type.</summary>
    public static Type Load(string model, string name)
    {
        var result = Run([model], out var compilation);
        Assert.Empty(result.Diagnostics);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        Assert.Empty(emitted.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        return Assembly.Load(image.ToArray()).GetType(name, throwOnError: true)!;
    }

    private static GeneratorDriverRunResult Run(string[] models, out Microsoft.CodeAnalysis.Compilation compilation)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(':')
            .Append(typeof(IModel).Assembly.Location)
            .Distinct(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path));
        var empty = CSharpCompilation.Create(
            "Models" + Guid.NewGuid().ToString("N"),
            references: references,
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                optimizationLevel: OptimizationLevel.Release
            )
        );
        return CSharpGeneratorDriver
            .Create(new ModelGenerator())
            .AddAdditionalTexts([.. models.Select((text, index) => new ModelFile($"/models/{index}.model", text))])
            .RunGeneratorsAndUpdateCompilation(empty, out compilation, out _)
            .GetRunResult();
    }

    private sealed class ModelFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
