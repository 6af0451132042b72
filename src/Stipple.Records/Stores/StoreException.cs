namespace Stipple.Records.Stores;

/// <summary>A store, or a backup of one, is not as it must be. Nothing was changed unless the sentence says so.</summary>
/// <param name="code">One of <see cref="StoreCodes"/>.</param>
/// <param name="place">The file, database or program.</param>
/// <param name="found">What was found.</param>
/// <param name="allowed">What is needed.</param>
/// <param name="sentence">The whole in a sentence, with what to do.</param>
public sealed class StoreException(string code, string place, string found, string allowed, string sentence) : Exception(sentence)
{
    /// <summary>One of <see cref="StoreCodes"/>.</summary>
    public string Code { get; } = code;

    /// <summary>The file, database or program.</summary>
    public string Place { get; } = place;

    /// <summary>What was found.</summary>
    public string Found { get; } = found;

    /// <summary>What is needed.</summary>
    public string Allowed { get; } = allowed;
}
