using QRCoder;

namespace Stipple.Web.Account;

/// <summary>The secret of an authenticator as a code to be photographed.</summary>
internal static class FactorCode
{
    /// <summary>The address that authenticator apps read.</summary>
    public static string Address(string practice, string login, string secret)
    {
        var issuer = Uri.EscapeDataString(practice);
        return $"otpauth://totp/{issuer}:{Uri.EscapeDataString(login)}?secret={secret}&issuer={issuer}&digits=6&period=30";
    }

    /// <summary>A drawing of it: dark on white in both themes, for cameras expect that.</summary>
    public static string Draw(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var drawing = new SvgQRCode(data);
        return drawing.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    /// <summary>The secret in groups of four, to be typed.</summary>
    public static string Grouped(string secret) => string.Join(' ', secret.Chunk(4).Select(group => new string(group))).ToLowerInvariant();
}
