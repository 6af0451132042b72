using System.Security.Cryptography;
using System.Text;
using Stipple.Cli.Science;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Learning;

namespace Stipple.Cli.Rehearsing;

/// <summary>What a rehearsal depends on, as a short text: the model, the courses, the options, and what the first course teaches.</summary>
internal static class RehearsalFingerprint
{
    /// <summary>Fingerprint of a rehearsal with these options.</summary>
    public static string Of(RehearsalOptions options)
    {
        var text = new StringBuilder(Fingerprint.Current).Append('\n').Append(options).Append('\n').Append(ReadingLikelihood.Slips);
        foreach (var course in RehearsalTemplates.All)
            text.Append('\n').Append(Encoding.UTF8.GetString(CourseWriter.Write(course)));
        var learning = Forecaster.Run(RehearsalTemplates.All[0], new ForecastOptions(ForecastOptions.FewestTwins)).Learning!;
        // Three digits: machines round differently.
        text.Append('\n')
            .Append(learning.Readings)
            .Append(' ')
            .Append(learning.Effective.ToString("G3", null))
            .Append(' ')
            .Append(learning.Moves);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
