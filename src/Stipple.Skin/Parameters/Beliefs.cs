using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Skin.Parameters;

/// <summary>What is believed of every constant before a person is seen: its median and its spread over people.</summary>
public sealed class Beliefs
{
    private Beliefs(ImmutableArray<ModelParameter> parameters) => Parameters = parameters;

    /// <summary>What mechanism and published arms leave to believe.</summary>
    public static Beliefs Published { get; } = new(Catalogue.Parameters.All);

    /// <summary>Every constant, in the order of <see cref="Catalogue.Parameters"/>.</summary>
    public ImmutableArray<ModelParameter> Parameters { get; }

    /// <summary>The same with some constants set anew.</summary>
    /// <param name="constants">Their medians and spreads.</param>
    /// <exception cref="KeyNotFoundException">A constant is not in the catalogue.</exception>
    public Beliefs With(IEnumerable<CalibratedParameter> constants)
    {
        ArgumentNullException.ThrowIfNull(constants);
        var changed = Parameters.ToBuilder();
        foreach (var constant in constants)
        {
            var place = new ParameterKey(constant.Id).Index;
            changed[place] = changed[place] with { Value = constant.Value, Spread = constant.Spread, Note = constant.Note };
        }

        return new Beliefs(changed.ToImmutable());
    }
}
