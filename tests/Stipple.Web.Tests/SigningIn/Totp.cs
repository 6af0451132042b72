using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Stipple.Web.Tests.SigningIn;

/// <summary>An authenticator app: RFC 6238 with SHA-1, six digits, half a minute, at the real time, as the framework looks at it.</summary>
internal static class Totp
{
    public static string Now(string secret, int steps = 0)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30 + steps);
#pragma warning disable CA5350 // The standard says SHA-1.
        var hash = HMACSHA1.HashData(Bytes(secret), counter);
#pragma warning restore CA5350
        var at = hash[^1] & 0xf;
        return $"{(BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(at, 4)) & 0x7fffffff) % 1_000_000:000000}";
    }

    private static byte[] Bytes(string base32)
    {
        var bits = string.Concat(
            base32
                .Where(char.IsLetterOrDigit)
                .Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(char.ToUpperInvariant(c)), 2).PadLeft(5, '0'))
        );
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }
}
