using Stipple.Evidence;

namespace Stipple.Skin.Parameters;

/// <summary>A constant of the model, found once by name and then by place.</summary>
/// <remarks>The value of a key is drawn per twin; see <see cref="Twin"/>.</remarks>
public readonly record struct ParameterKey
{
    internal ParameterKey(string id) => Index = Places[id];

    /// <summary>Place of the parameter in <see cref="Catalogue.Parameters"/>.</summary>
    public int Index { get; }

    /// <summary>The parameter with its unit, range, source and note.</summary>
    public ModelParameter Parameter => Catalogue.Parameters.All[Index];

    private static Dictionary<string, int> Places { get; } =
        Catalogue.Parameters.Ids.Select((id, place) => (id, place)).ToDictionary(x => x.id, x => x.place, StringComparer.Ordinal);
}
