using System.Text.Json.Nodes;

namespace Stipple.Practice.Tests.Scales;

/// <summary>A licensed copy as a practice would import it, with items of no real instrument.</summary>
internal static class LicensedCopy
{
    public const string Json = """
        {
          "instruments": [
            {
              "scale": "our-copy",
              "version": "1",
              "rater": "patient",
              "lowerIsBetter": false,
              "licensed": "face-q-aesthetics",
              "verified": true,
              "formula": "sum",
              "caution": "A copy.",
              "items": [
                {"id": "first", "label": "First", "kind": "grade", "liveOnly": true,
                 "grades": [{"value": 1, "anchor": "low"}, {"value": 2, "anchor": "high"}]},
                {"id": "second", "label": "Second", "kind": "number", "minimum": 1, "maximum": 3, "step": 1},
                {"id": "third", "label": "Third", "kind": "count", "outsideTotal": true,
                 "bands": [{"from": 0, "counts": 0}, {"from": 2, "counts": 1}]}
              ],
              "parts": [{"id": "half", "label": "Half", "items": ["first"]}],
              "conversions": [{"raw": 2, "score": 0}, {"raw": 3, "score": 40}, {"raw": 4, "score": 60}, {"raw": 5, "score": 100}],
              "sources": []
            }
          ]
        }
        """;

    /// <summary>The copy after a change to its one instrument.</summary>
    public static string With(Action<JsonObject> change)
    {
        var document = JsonNode.Parse(Json)!;
        change(document["instruments"]![0]!.AsObject());
        return document.ToJsonString();
    }
}
