using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Stipple.Records.Stores;

/// <summary>Keeps an id as 16 bytes, first byte first, so that ids made one after another stand one after another.</summary>
public sealed class GuidBytes() : ValueConverter<Guid, byte[]>(id => id.ToByteArray(true), bytes => new Guid(bytes, true));
