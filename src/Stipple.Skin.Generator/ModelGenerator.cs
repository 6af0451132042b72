using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stipple.Skin.Generator.Emission;
using Stipple.Skin.Generator.Language;

namespace Stipple.Skin.Generator;

/// <summary>
/// Compiles every additional file named <c>*.model</c> - a system of ordinary differential equations as text - into a
/// type with its right-hand side, its analytic Jacobian and a sparse LU factorisation without run-time pivoting.
/// The same text always gives the same source. Faults of a file are compiler diagnostics STPGEN001 to STPGEN014.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ModelGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context
            .AdditionalTextsProvider.Where(static file => file.Path.EndsWith(".model", StringComparison.Ordinal))
            .Select(static (file, cancel) => Compile(file.Path, file.GetText(cancel) ?? SourceText.From("")))
            .Collect();
        context.RegisterSourceOutput(
            models,
            static (output, compiled) =>
            {
                var names = new HashSet<string>(StringComparer.Ordinal);
                foreach (var model in compiled)
                {
                    foreach (var fault in model.Faults)
                        output.ReportDiagnostic(fault);
                    if (model.Source.Length == 0)
                        continue;
                    if (names.Add(model.FullName))
                        output.AddSource(model.FullName + ".g.cs", SourceText.From(model.Source, Encoding.UTF8));
                    else
                        output.ReportDiagnostic(Diagnostic.Create(ModelFaults.TwoFiles, model.Place, model.FullName));
                }
            }
        );
    }

    private static CompiledModel Compile(string path, SourceText text)
    {
        var faults = new FaultList(path, text);
        var syntax = new Parser(text, faults).Parse();
        var model = Binder.Bind(syntax, faults);
        if (model is null || faults.HasErrors)
            return new CompiledModel("", "", Location.None, faults.ToImmutable());
        var name = syntax.Name!.Value.Span;
        return new CompiledModel(
            $"{model.Namespace}.{model.Name}",
            ModelWriter.Write(model),
            Location.Create(path, name, text.Lines.GetLinePositionSpan(name)),
            faults.ToImmutable()
        );
    }
}
