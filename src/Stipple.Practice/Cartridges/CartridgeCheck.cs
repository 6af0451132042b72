using System.Collections.Immutable;
using Stipple.Practice.Sessions;

namespace Stipple.Practice.Cartridges;

/// <summary>Whether a cartridge may be used in a session.</summary>
public static class CartridgeCheck
{
    /// <summary>Everything that speaks against it.</summary>
    /// <param name="label">The cartridge.</param>
    /// <param name="place">Its place, such as <c>cartridges[0]</c>.</param>
    /// <param name="on">Local date of the session.</param>
    /// <param name="uses">Cartridges with a serial number that stand in sessions of the practice.</param>
    /// <param name="session">Id of the session in question, whose own use does not count; null when it has none yet.</param>
    public static ImmutableArray<RuleFinding> Of(
        CartridgeLabel label,
        string place,
        DateOnly on,
        IEnumerable<CartridgeUse> uses,
        string? session
    )
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(uses);
        var found = ImmutableArray.CreateBuilder<RuleFinding>();
        if (string.IsNullOrWhiteSpace(label.Lot))
            found.Add(CartridgeCodes.NoLot.At($"{place}.lot", "The cartridge has no lot number."));
        if (label.Expiry is not { } expiry)
            found.Add(CartridgeCodes.NoExpiry.At($"{place}.expiry", "The cartridge has no expiry date."));
        else if (expiry < on)
            found.Add(
                CartridgeCodes.Expired.At(
                    $"{place}.expiry",
                    $"The cartridge expired on {expiry:yyyy-MM-dd}; the session is on {on:yyyy-MM-dd}."
                )
            );
        if (label.Serial is not { } serial)
            found.Add(CartridgeCodes.SingleUseUnchecked.At($"{place}.serial", "The cartridge has no serial number."));
        else if (uses.FirstOrDefault(use => IsSame(use, label, serial, session)) is { } use)
            found.Add(
                CartridgeCodes.Used.At($"{place}.serial", $"Cartridge {serial} was used on {use.On:yyyy-MM-dd} (session {use.Session}).")
            );
        return found.ToImmutable();
    }

    // Serial numbers are unique within a product; where either product is not known, the same number is taken for the same cartridge.
    private static bool IsSame(CartridgeUse use, CartridgeLabel label, string serial, string? session) =>
        string.Equals(use.Serial, serial, StringComparison.Ordinal)
        && (use.Product is null || label.Product is null || string.Equals(use.Product, label.Product, StringComparison.Ordinal))
        && !string.Equals(use.Session, session, StringComparison.Ordinal);
}
