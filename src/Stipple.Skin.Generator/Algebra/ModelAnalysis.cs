using Stipple.Skin.Generator.Language;

namespace Stipple.Skin.Generator.Algebra;

/// <summary>What every target needs to know of a model: its derivatives, where its Jacobian has entries, how to eliminate.</summary>
internal sealed class ModelAnalysis
{
    public ModelAnalysis(Model model)
    {
        Model = model;
        Differentiator = new Differentiator(model.Graph);
        var size = model.States.Count;
        var jacobian = new List<(int Row, int Column)>();
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                if (Derivative(row, column) != model.Graph.Zero)
                    jacobian.Add((row, column));
            }
        }

        Factor = new SparseFactor(size, jacobian);
        Preparation = new Preparation(
            model.Parameters.Count,
            model.States.Select(s => s.Value).Concat(jacobian.Select(e => Derivative(e.Row, e.Column)))
        );
    }

    public Model Model { get; }

    public Differentiator Differentiator { get; }

    /// <summary>Where the Jacobian or its factors can differ from zero, by row.</summary>
    public IReadOnlyList<(int Row, int Column)> Jacobian => Factor.Entries;

    public SparseFactor Factor { get; }

    public Preparation Preparation { get; }

    /// <summary>An entry of the Jacobian.</summary>
    public Node Derivative(int row, int column) => Differentiator.Derive(Model.States[row].Value, column);
}
