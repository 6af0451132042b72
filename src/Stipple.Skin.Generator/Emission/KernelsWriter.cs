using Stipple.Skin.Generator.Algebra;

namespace Stipple.Skin.Generator.Emission;

/// <summary>Writes the arithmetic of a model in one C# dialect: rates, Jacobian, factorisation, solution.</summary>
internal sealed class KernelsWriter(ModelAnalysis analysis, CSharpDialect dialect, CodeBuilder code)
{
    private readonly string _type = dialect.Type;

    public void Write()
    {
        Open($"Derivatives({_type}* y, {_type}* p, {_type}* f)");
        WriteRates(withJacobian: false);
        Close();
        Open($"DerivativesAndJacobian({_type}* y, {_type}* p, {_type}* f, {_type}* J)");
        WriteRates(withJacobian: true);
        Close();
        var writer = new FactorWriter(analysis, dialect);
        Open($"Factor({_type}* W, {_type} shift)");
        writer.WriteFactor(code);
        Close();
        Open($"Solve({_type}* W, {_type}* b, {_type}* c)");
        writer.WriteSolve(code);
        Close();
    }

    private void WriteRates(bool withJacobian)
    {
        var model = analysis.Model;
        var assignments = new List<(string Target, Node Value)>();
        for (var row = 0; row < model.States.Count; row++)
        {
            assignments.Add((dialect.Element("f", "State." + LocalNames.Escape(model.States[row].Name)), model.States[row].Value));
            for (var k = 0; withJacobian && k < analysis.Jacobian.Count; k++)
            {
                if (analysis.Jacobian[k].Row == row)
                    assignments.Add((dialect.Element("J", $"{k}"), analysis.Derivative(row, analysis.Jacobian[k].Column)));
            }
        }

        new KernelWriter(model, new LocalNames(analysis), dialect, analysis.Preparation).Write(code, assignments);
    }

    private void Open(string signature) => code.Line("/// <inheritdoc/>").Open($"public static void {signature}");

    private void Close() => code.Close().Line();
}
