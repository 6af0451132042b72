using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Stipple.Web.Hosting;

namespace Stipple.Web.Consenting;

/// <summary>Seals what was shown, so that what is signed is what was shown, to this patient, word for word.</summary>
internal sealed class ConsentSeal(IDataProtectionProvider protection) : IHandler
{
    private readonly IDataProtector protector = protection.CreateProtector("consent-shown");

    public string Seal(Content content) => protector.Protect(JsonSerializer.Serialize(content));

    /// <summary>What was sealed; null when it was not sealed here.</summary>
    public Content? Open(string shown)
    {
        try
        {
            return JsonSerializer.Deserialize<Content>(protector.Unprotect(shown));
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    /// <param name="Patient">Whom it was shown to.</param>
    /// <param name="Text">The text.</param>
    /// <param name="Expectations">The sentences.</param>
    internal sealed record Content(Guid Patient, Guid Text, IReadOnlyList<string> Expectations);
}
