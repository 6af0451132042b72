using Stipple.Records.Houses;

namespace Stipple.Web.Consenting.Writing;

/// <summary>An edition of the consent text as the interface tells of it.</summary>
public sealed record ConsentTextView(Guid Id, int Edition, string Body, DateTimeOffset Made, DateTimeOffset? Replaced)
{
    /// <summary>The view of a text.</summary>
    public static ConsentTextView Of(ConsentText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text.Id, text.Edition, text.Body, text.Made, text.Replaced);
    }
}
