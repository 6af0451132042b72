namespace Stipple.Practice.Cartridges;

/// <summary>What a code can say of a cartridge.</summary>
internal enum CodeField
{
    Product,
    Lot,
    Expiry,
    Produced,
    Serial,
    AdditionalId,
}
