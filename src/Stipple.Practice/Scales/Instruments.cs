using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Stipple.Practice.Scales;

/// <summary>The scales of the catalogue by their items. Embedded in the assembly, read once, on first use; safe from any thread.</summary>
public static class Instruments
{
    private const string Folder = "evidence/instruments/";
    private const string Vectors = Folder + "vectors.json";

    private static readonly Lazy<InstrumentReadResult> Shipped = new(ReadShipped);

    private static readonly Lazy<FrozenDictionary<string, Instrument>> ByScale = new(() =>
        All.ToFrozenDictionary(i => i.Scale, StringComparer.Ordinal)
    );

    /// <summary>Every instrument shipped with its items, in the order of file names.</summary>
    public static ImmutableArray<Instrument> All => Shipped.Value.Instruments;

    /// <summary>Instruments whose items a practice must bring itself.</summary>
    public static ImmutableArray<LicensedInstrument> Licensed => Shipped.Value.Licensed;

    /// <summary>The instrument of a scale.</summary>
    /// <param name="scale">Id of the scale; upper and lower case differ.</param>
    /// <exception cref="KeyNotFoundException">No instrument is shipped for this scale; the message lists those there are.</exception>
    public static Instrument Of(string scale) =>
        TryFind(scale, out var found)
            ? found
            : throw new KeyNotFoundException($"'{scale}' has no instrument. There are: {string.Join(", ", All.Select(i => i.Scale))}.");

    /// <summary>Looks for the instrument of a scale.</summary>
    /// <param name="scale">Id of the scale; upper and lower case differ.</param>
    /// <param name="found">The instrument, or null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(string scale, [NotNullWhen(true)] out Instrument? found) => ByScale.Value.TryGetValue(scale, out found);

    internal static IReadOnlyCollection<string> LicensedIds() => [.. Licensed.Select(l => l.Id)];

    private static InstrumentReadResult ReadShipped()
    {
        var assembly = typeof(Instruments).Assembly;
        var read = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && !string.Equals(name, Vectors, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(assembly.GetManifestResourceStream(name)!, name))
            .ToArray();
        return new InstrumentReadResult([.. read.SelectMany(r => r.Instruments)], [.. read.SelectMany(r => r.Licensed)], []);
    }

    private static InstrumentReadResult Read(Stream stream, string name)
    {
        using (stream)
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            // No licensed copy is shipped, so that none may name a place.
            var result = InstrumentReader.Read(bytes.ToArray(), () => []);
            return result.Faults.IsEmpty ? result : throw new InvalidDataException($"{name}: {string.Join(" ", result.Faults)}");
        }
    }
}
