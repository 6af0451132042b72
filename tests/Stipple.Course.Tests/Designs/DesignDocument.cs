using System.Text;
using Stipple.Designs;

namespace Stipple.Tests.Designs;

/// <summary>A sound design, and changes to it.</summary>
internal static class DesignDocument
{
    public const string Sound = """
        {
          "format": "stipple-cohort", "version": 1, "title": "A trial",
          "population": {
            "age": { "mean": 30, "deviation": 8, "minimum": 18 },
            "sexes": { "female": 0.6, "male": 0.4 },
            "phototypes": { "II": 0.5, "III": 0.5 },
            "smoking": { "never": 1 },
            "concern": { "kind": "acne-scars", "id": "scars", "zones": ["cheek-left"], "baseline": { "scale": "ecca", "score": 110 } },
            "baselineDeviation": 30
          },
          "inclusion": { "age": { "minimum": 20, "maximum": 50 }, "phototypes": { "lowest": "I", "highest": "IV" }, "baseline": { "minimum": 60 } },
          "arms": [
            { "id": "waiting", "share": 0.5 },
            { "id": "needling", "share": 0.5, "sessions": { "count": 3, "intervalDays": 28,
              "area": { "zones": ["cheek-left"], "device": { "kind": "pen" }, "needleLength": 1.5, "passes": 4 } } }
          ],
          "visits": [28, 84],
          "dropOut": { "perMonth": 0.02, "longDowntime": { "days": 7, "factor": 2 }, "noImprovement": { "percent": 10, "factor": 1.5 } },
          "raters": { "count": 2, "setting": "photo", "masked": true },
          "endpoint": { "day": 84, "unit": "percent", "responder": 25 }
        }
        """;

    public static byte[] Changed(string old, string now)
    {
        var at = Sound.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0 && Sound.IndexOf(old, at + 1, StringComparison.Ordinal) < 0, $"'{old}' must stand once in the sound design.");
        return Encoding.UTF8.GetBytes(Sound.Replace(old, now, StringComparison.Ordinal));
    }

    public static CohortDesignResult Read(string text) => CohortDesignReader.Read(Encoding.UTF8.GetBytes(text));
}
