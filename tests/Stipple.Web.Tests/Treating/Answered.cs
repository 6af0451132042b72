namespace Stipple.Web.Tests.Treating;

/// <summary>What a browser was answered.</summary>
internal static class Answered
{
    /// <summary>The last answer as text.</summary>
    public static Task<string> Text(this Browser browser) => browser.Answer.Content.ReadAsStringAsync(CancellationToken.None);
}
