using Microsoft.CodeAnalysis.Text;
using Stipple.Skin.Generator.Algebra;
using Stipple.Skin.Generator.Language;

namespace Stipple.Skin.Generator.Emission;

/// <summary>Writes a model's equations as a C header, for solvers that are measured against ours: the same sums, shared and fused alike.</summary>
internal static class CWriter
{
    /// <summary>The header.</summary>
    /// <param name="path">The model file's name, for messages.</param>
    /// <param name="text">What it says.</param>
    /// <exception cref="ArgumentException">The model has faults.</exception>
    public static string Write(string path, string text)
    {
        var faults = new FaultList(path, SourceText.From(text));
        var model = Binder.Bind(new Parser(SourceText.From(text), faults).Parse(), faults);
        if (model is null || faults.HasErrors)
            throw new ArgumentException(string.Join("\n", faults.ToImmutable()), nameof(text));
        return Write(new ModelAnalysis(model));
    }

    private static string Write(ModelAnalysis analysis)
    {
        var model = analysis.Model;
        var dialect = new CDialect();
        var code = new CodeBuilder().Line($"// {model.Name}: generated, not to be edited.").Line("#include <math.h>");
        var prepared = analysis.Preparation.Values;
        code.Line($"enum {{ StateCount = {model.States.Count}, ParameterCount = {model.Parameters.Count} }};");
        code.Line($"enum {{ ConstantCount = {model.Parameters.Count + prepared.Count} }};");
        WriteNames(code, "State", model.States);
        WriteNames(code, "Parameter", model.Parameters);

        code.Open("static inline void model_prepare(double *restrict p)");
        var values = prepared.Select((value, i) => (dialect.Element("p", $"{model.Parameters.Count + i}"), value));
        new KernelWriter(model, new LocalNames(analysis), dialect, prepared: null).Write(code, [.. values]);
        code.Close();

        code.Open("static inline void model_rates(const double *restrict y, const double *restrict p, double *restrict f)");
        var rates = model.States.Select((state, i) => (dialect.Element("f", $"{i}"), state.Value));
        new KernelWriter(model, new LocalNames(analysis), dialect, analysis.Preparation).Write(code, [.. rates]);
        code.Close();

        // Column by column, entries that are always zero left alone.
        code.Open("static inline void model_jacobian(const double *restrict y, const double *restrict p, double *restrict J)");
        var entries = analysis
            .Jacobian.Select(e => (Place: (e.Column * model.States.Count) + e.Row, Value: analysis.Derivative(e.Row, e.Column)))
            .Where(e => e.Value != model.Graph.Zero)
            .Select(e => (dialect.Element("J", $"{e.Place}"), e.Value));
        new KernelWriter(model, new LocalNames(analysis), dialect, analysis.Preparation).Write(code, [.. entries]);
        return code.Close().ToString();
    }

    private static void WriteNames(CodeBuilder code, string kind, IReadOnlyList<Quantity> quantities) =>
        code.Line($"enum {{ {string.Join(", ", quantities.Select(q => $"{kind}_{q.Name}"))} }};");
}
