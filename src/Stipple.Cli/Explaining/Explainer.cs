using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Appearance;
using Stipple.Skin.Solver;

namespace Stipple.Cli.Explaining;

/// <summary>Follows signs, states, quantities and parameters through the model to the evidence.</summary>
internal static class Explainer
{
    /// <summary>Everything that can be explained: signs, states, named quantities, parameters.</summary>
    public static IEnumerable<Topic> Topics =>
        [
            .. Signs.All.Select(s => new Topic(s.Id, Topic.Sign, s.Name, s.Unit)),
            .. Equations.States.Select(s => new Topic(s.Name, Topic.State, s.Description, s.Unit)),
            .. Equations.Quantities.Select(q => new Topic(q.Name, Topic.Quantity, q.Description, q.Unit)),
            .. Catalogue.Parameters.All.Select(p => new Topic(p.Id, Topic.Parameter, p.Name, p.Unit)),
            .. Equations.Constants.Where(c => !IsInEvidence(c.Name)).Select(c => new Topic(c.Name, Topic.Parameter, c.Description, c.Unit)),
        ];

    /// <summary>Ids of all topics.</summary>
    public static IEnumerable<string> Ids => Topics.Select(t => t.Id);

    /// <summary>The explanation of an id; null when nothing has it.</summary>
    public static Explanation? Explain(string id)
    {
        if (Topics.FirstOrDefault(t => string.Equals(t.Id, id, StringComparison.Ordinal)) is not { } topic)
            return null;
        return topic.Kind switch
        {
            Topic.Sign => OfSign(topic, Signs.All.First(s => string.Equals(s.Id, id, StringComparison.Ordinal))),
            Topic.State => Of(topic, [], [Equations.Find(Equations.States, id)!], []),
            Topic.Quantity => Of(topic, [], [], [Equations.Find(Equations.Quantities, id)!]),
            _ => OfParameter(topic),
        };
    }

    /// <summary>Sources behind all that some signs are read from, each once, by citation.</summary>
    public static IEnumerable<Source> SourcesOf(IEnumerable<string> signs) =>
        signs
            .Select(id => Explain(id)!)
            .SelectMany(e => e.Parameters.Concat(e.Derived.SelectMany(d => d.Parameters).Select(TracedParameter.Of)))
            .SelectMany(p => p.Sources)
            .DistinctBy(s => s.Id, StringComparer.Ordinal)
            .OrderBy(s => s.Citation, StringComparer.OrdinalIgnoreCase);

    private static Explanation OfSign(Topic topic, SignInfo sign)
    {
        var states = sign.States.Select(s => Equations.Find(Equations.States, s)!).ToArray();
        var explained = Of(topic, sign.Parameters, states, []);
        return explained with { Equations = [sign.Equation] };
    }

    private static Explanation OfParameter(Topic topic)
    {
        var explained = Of(topic, [topic.Id], [], []);
        return explained with
        {
            Equations = explained.Parameters.IsEmpty ? explained.Derived[0].Equations : explained.Parameters[0].Parameter.Equations,
        };
    }

    private static Explanation Of(Topic topic, IEnumerable<string> constants, ModelQuantity[] states, ModelQuantity[] quantities)
    {
        ImmutableArray<ModelQuantity> named = [.. quantities, .. Equations.QuantitiesIn([.. states, .. quantities]).Except(quantities)];
        var names = states
            .Concat(named)
            .SelectMany(q => Equations.NamesIn(q.Equation))
            .Concat(constants)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return new Explanation(
            topic,
            [],
            [.. states],
            named,
            [.. names.Where(n => Equations.Find(Equations.States, n) is { } state && !states.Contains(state))],
            [.. names.Where(IsInEvidence).Select(TracedParameter.Of)],
            [
                .. names
                    .Where(n => !IsInEvidence(n))
                    .Select(n => Equations.Find(Equations.Constants, n))
                    .OfType<ModelQuantity>()
                    .Select(c => DerivedConstant.Of(c.Name, c.Description)),
            ],
            [.. UsersOf(topic.Id)]
        );
    }

    private static IEnumerable<string> UsersOf(string id) =>
        [
            .. Signs
                .All.Where(s => s.States.Contains(id, StringComparer.Ordinal) || s.Parameters.Contains(id, StringComparer.Ordinal))
                .Select(s => s.Id),
            .. Equations
                .States.Concat(Equations.Quantities)
                .Where(q =>
                    !string.Equals(q.Name, id, StringComparison.Ordinal)
                    && Equations.NamesIn(q.Equation).Contains(id, StringComparer.Ordinal)
                )
                .Select(q => q.Name),
        ];

    private static bool IsInEvidence(string id) => Catalogue.Parameters.TryFind(id, out _);
}
