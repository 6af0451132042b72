using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Stipple.Records.Trail;

/// <summary>How a line of the trail is bound to the one before it.</summary>
public static class TrailHash
{
    /// <summary>The hash the first line follows: 32 zero bytes.</summary>
    public static byte[] Start => new byte[SHA256.HashSizeInBytes];

    /// <summary>
    /// SHA-256 over: previous hash; number (8 bytes, big endian); UTC ticks to the microsecond (8); who (16); subject and item
    /// (16 each, zeros when absent); length (2) and UTF-8 of what and of kind.
    /// </summary>
    /// <param name="previous">Hash of the line before, 32 bytes.</param>
    /// <param name="entry">The line; its own hash is not looked at.</param>
    public static byte[] Of(ReadOnlySpan<byte> previous, TrailEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        Append(hash, entry.Number);
        Append(hash, Whole(entry.At).UtcTicks);
        Append(hash, entry.Who);
        Append(hash, entry.Subject ?? Guid.Empty);
        Append(hash, entry.Item ?? Guid.Empty);
        Append(hash, entry.What);
        Append(hash, entry.Kind);
        return hash.GetHashAndReset();
    }

    /// <summary>A moment cut to the microsecond, which is what every store keeps.</summary>
    /// <param name="at">The moment.</param>
    public static DateTimeOffset Whole(DateTimeOffset at) => new(at.UtcTicks / 10 * 10, TimeSpan.Zero);

    private static void Append(IncrementalHash hash, long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, Guid value) => hash.AppendData(value.ToByteArray(true));

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
