using Stipple.Records.Changes;

namespace Stipple.Records.Houses;

/// <summary>A consent text. A text that was once signed is never changed: a new version takes its place.</summary>
public sealed class ConsentText : Entry
{
    /// <summary>What it is about: <c>microneedling</c>.</summary>
    public required string Subject { get; set; }

    /// <summary>Edition, from 1.</summary>
    public int Edition { get; set; }

    /// <summary>The text, paragraphs separated by blank lines, up to 20,000 characters.</summary>
    public required string Body { get; set; }

    /// <summary>When a later edition took its place; null for the one in use.</summary>
    public DateTimeOffset? Replaced { get; set; }
}
