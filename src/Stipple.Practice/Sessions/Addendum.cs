using System.Collections.Immutable;

namespace Stipple.Practice.Sessions;

/// <summary>What is said of a session after it was signed. It stands beside the session and changes nothing in it.</summary>
/// <param name="At">When it was written, local time.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="Text">What is added or was wrong.</param>
/// <param name="Place">The field it is about, such as <c>areas[0].passes</c>; null for the session as a whole.</param>
public sealed record Addendum(DateTime At, string By, string Text, string? Place = null)
{
    /// <summary>What keeps it from being kept.</summary>
    /// <param name="signedAt">When the session was signed, local time.</param>
    public ImmutableArray<RuleFinding> Check(DateTime signedAt)
    {
        var found = ImmutableArray.CreateBuilder<RuleFinding>();
        if (string.IsNullOrWhiteSpace(Text))
            found.Add(SessionCodes.Addendum.At("text", "The addendum has no text."));
        else if (Text.Length > CourseLimits.Note)
            found.Add(SessionCodes.TooLong.At("text", $"{Text.Length} characters; at most {CourseLimits.Note}."));
        if (string.IsNullOrWhiteSpace(By))
            found.Add(SessionCodes.Addendum.At("by", "The addendum has no author."));
        if (At < signedAt)
            found.Add(
                SessionCodes.Addendum.At("at", $"Written at {At:yyyy-MM-dd HH:mm}, before the signature at {signedAt:yyyy-MM-dd HH:mm}.")
            );
        return found.ToImmutable();
    }
}
