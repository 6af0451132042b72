using System.Net;
using System.Text.RegularExpressions;
using Stipple.Records.Courses;

namespace Stipple.Web.Taking.Whole;

/// <summary>A signature as a drawing of its own.</summary>
internal static partial class SignatureDrawing
{
    /// <summary>The drawing; null when what is kept is not strokes, such as a typed name.</summary>
    public static string? Of(ConsentEntry consent) =>
        !consent.Typed && Strokes().IsMatch(consent.Signature)
            ? $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 200\" width=\"600\" height=\"200\" role=\"img\"><title>{WebUtility.HtmlEncode(consent.Signer)}</title>"
                + $"<path d=\"{consent.Signature}\" fill=\"none\" stroke=\"#221f1c\" stroke-width=\"3\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>"
            : null;

    // Letters of path commands, numbers and what parts them: nothing that could end the attribute.
    [GeneratedRegex(@"\A[MLHVCSQTAZmlhvcsqtaz0-9eE.,+\-\s]+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Strokes();
}
