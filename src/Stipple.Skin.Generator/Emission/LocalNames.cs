using Microsoft.CodeAnalysis.CSharp;
using Stipple.Skin.Generator.Algebra;

namespace Stipple.Skin.Generator.Emission;

/// <summary>Names the locals of a kernel after the states, the lets and the derivatives of lets; the rest are numbered.</summary>
internal sealed class LocalNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal)
    {
        "y",
        "p",
        "f",
        "J",
        "W",
        "b",
        "c",
        "shift",
        "State",
        "Parameter",
        "FusedMultiplyAdd",
        "Vector128",
        "Vector256",
        "Vector512",
    };

    private readonly Dictionary<Node, string> _names = [];
    private readonly HashSet<Node> _lets = [];
    private int _numbered;

    public LocalNames(ModelAnalysis analysis)
    {
        var model = analysis.Model;
        for (var i = 0; i < model.States.Count; i++)
            Take(model.Graph.State(i), model.States[i].Name);
        foreach (var let in model.Lets)
        {
            Take(let.Value, let.Name);
            _lets.Add(let.Value);
        }

        foreach (var let in model.Lets)
        {
            for (var i = 0; i < model.States.Count; i++)
                Take(analysis.Differentiator.Derive(let.Value, i), $"{let.Name}_by_{model.States[i].Name}");
        }
    }

    public string this[Node node]
    {
        get
        {
            if (!_names.ContainsKey(node))
                Take(node, $"t{++_numbered}");
            return _names[node];
        }
    }

    public bool IsLet(Node node) => _lets.Contains(node);

    /// <summary>An identifier as C# needs it written.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private void Take(Node node, string wanted)
    {
        if (_names.ContainsKey(node))
            return;
        while (!_taken.Add(wanted))
            wanted += "_";
        _names.Add(node, Escape(wanted));
    }
}
