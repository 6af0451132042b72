using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using Stipple.Skin.Generator;
using Stipple.Skin.Generator.Algebra;
using Stipple.Skin.Generator.Emission;
using Stipple.Skin.Generator.Language;

namespace Stipple.Skin.Peers;

/// <summary>Floating-point operations of an attempt at a step, counted in the generated code; a fused multiply-add counts two.</summary>
/// <remarks>Step control and output are not counted, so shares of the peak are a little too low rather than too high.</remarks>
internal static partial class Work
{
    /// <summary>Operations of one lane.</summary>
    /// <param name="path">The model file.</param>
    public static int PerStep(string path)
    {
        var text = SourceText.From(File.ReadAllText(path));
        var faults = new FaultList(path, text);
        var model = Binder.Bind(new Parser(text, faults).Parse(), faults)!;
        var code = new CodeBuilder();
        new KernelsWriter(new ModelAnalysis(model), new ScalarDialect(), code).Write();
        // Rates, rates with Jacobian, factorisation, solution: in this order.
        var kernels = code.ToString().Split("public static void ")[1..].Select(Count).ToArray();
        const int Stages = 8;
        // Where each stage is evaluated takes 15 fused operations and 3 sums a state; what is added to its rates 28 products, 21 of them fused.
        const int Sums = (2 * (15 + 21)) + 7 + 3;
        return ((Stages - 1) * kernels[0]) + kernels[1] + kernels[2] + (Stages * kernels[3]) + (Sums * model.States.Count);
    }

    private static int Count(string code) => Fused().Count(code) + Plain().Count(code);

    // Its product; the sum is counted as one of the plain ones.
    [GeneratedRegex(@"FusedMultiplyAdd\(", RegexOptions.NonBacktracking)]
    private static partial Regex Fused();

    [GeneratedRegex(@"FusedMultiplyAdd\(| [-+*/] ", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();
}
