namespace Stipple.Practice.Cartridges;

/// <summary>How long application identifiers and their values are.</summary>
/// <remarks>GS1 General Specifications, figures 3.2-1 and 7.8.5-2, recalled.</remarks>
internal static class Gs1Identifier
{
    /// <summary>Digits of an identifier, told by its first two; 0 when no identifier begins with them.</summary>
    public static int LengthOf(ReadOnlySpan<char> identifier) =>
        identifier.Length < 2 || !char.IsAsciiDigit(identifier[0]) || !char.IsAsciiDigit(identifier[1])
            ? 0
            : Gs1Date.Two(identifier) switch
            {
                >= 0 and <= 4 => 2,
                >= 10 and <= 13 or 15 or 16 or 17 or 20 or 21 or 22 => 2,
                30 or 37 => 2,
                >= 90 and <= 99 => 2,
                23 or 24 or 25 => 3,
                40 or 41 or 42 or 71 => 3,
                >= 31 and <= 36 or 39 or 43 or 70 or 72 or 80 or 81 or 82 => 4,
                _ => 0,
            };

    /// <summary>Length of the value where it needs no separator; null where the value runs to the next one.</summary>
    /// <param name="identifier">A whole identifier.</param>
    public static int? ValueLengthOf(ReadOnlySpan<char> identifier) =>
        Gs1Date.Two(identifier) switch
        {
            0 => 18,
            >= 1 and <= 3 => 14,
            4 => 16,
            >= 11 and <= 19 => 6,
            20 => 2,
            >= 31 and <= 36 => 6,
            41 => 13,
            _ => null,
        };
}
