namespace Stipple.Tests.Reading;

/// <summary>A sound document, and for every fault code a change that breaks it in just that way.</summary>
internal static class FaultCases
{
    public const string Sound = """
        {
          "format": "stipple-course", "version": 1, "title": "A course", "start": "2026-09-01", "horizon": "2027-09-01",
          "person": {
            "age": 30, "sex": "female", "phototype": "III",
            "smoking": { "status": "never" },
            "sun": { "exposure": "low", "sunscreen": { "spf": 50, "use": "daily" } },
            "skinCare": ["retinoid", "niacinamide"]
          },
          "concerns": [
            { "kind": "acne-scars", "id": "scars", "zones": ["cheek-left", "cheek-right"], "baseline": { "scale": "ecca", "score": 120 },
              "goal": { "improvement": 40, "unit": "percent", "by": "2027-06-01" }, "shares": { "icePick": 0.2, "boxcar": 0.3, "rolling": 0.5 } },
            { "kind": "wrinkles", "id": "lines", "zones": ["forehead"], "baseline": { "scale": "glogau", "score": 2 }, "form": "fine-lines" }
          ],
          "sessions": [
            { "at": "2026-09-08T10:00", "status": "done", "areas": [
              { "zones": ["cheek-left"], "device": { "kind": "pen", "model": "dermapen-4" }, "needleLength": 1.5, "needles": 16, "rate": 120 },
              { "zones": ["cheek-right", "nose"], "device": { "kind": "roller" }, "needleLength": 1, "adjuncts": ["prp"] } ] },
            { "at": "2026-10-06", "status": "done", "areas": [
              { "zones": ["forehead"], "device": { "kind": "stamp" }, "needleLength": 0.5 } ] },
            { "at": "2026-11-03", "status": "planned", "areas": [
              { "zones": ["forehead"], "device": { "kind": "stamp" }, "needleLength": 0.5 } ] }
          ],
          "observations": [
            { "at": "2026-09-01", "concern": "scars", "scale": "ecca", "score": 120, "rater": "practitioner" },
            { "at": "2026-09-09", "zones": ["cheek-left"], "scale": "redness-grade", "score": 2, "rater": "patient" }
          ]
        }
        """;

    public static IReadOnlyList<FaultCase> All { get; } =
    [
        new(FaultCodes.TooLarge, "$", "\"A course\"", $"\"{new string('a', CourseLimits.Bytes)}\"", "a title of a million characters"),
        new(
            FaultCodes.TooLarge,
            "$",
            "\"A course\"",
            $"[{string.Concat(Enumerable.Repeat("0,", CourseLimits.Values))}0]",
            "a list of 200 001 numbers"
        ),
        new(FaultCodes.NotJson, "$", "\"version\": 1,", "\"version\": 1"),
        new(FaultCodes.NotJson, "$", "\"age\": 30", "\"age\": NaN"),
        new(FaultCodes.NotJson, "$", "\"A course\"", "\"\\ud800\""),
        new(FaultCodes.NotJson, "$", "\"title\": \"A course\"", "\"title\": \"A course"),
        new(
            FaultCodes.TooDeep,
            "$.title" + string.Concat(Enumerable.Repeat("[0]", CourseLimits.Depth - 1)),
            "\"A course\"",
            new string('[', 33) + new string(']', 33)
        ),
        new(FaultCodes.WrongType, "$.person.age", "\"age\": 30", "\"age\": \"30\""),
        new(FaultCodes.WrongType, "$.title", "\"A course\"", "null"),
        new(FaultCodes.WrongType, "$.person", "\"person\": {", "\"person\": [], \"note\": {", Extra: 1),
        new(FaultCodes.MissingProperty, "$.person", "\"age\": 30, ", ""),
        new(FaultCodes.MissingProperty, "$.concerns[1]", "\"kind\": \"wrinkles\", ", ""),
        new(FaultCodes.UnknownProperty, "$.person.skinColour", "\"sex\": \"female\"", "\"sex\": \"female\", \"skinColour\": \"III\""),
        new(FaultCodes.UnknownProperty, "$.person['it\\'s\\u0000']", "\"sex\": \"female\"", "\"sex\": \"female\", \"it's\\u0000\": 1"),
        new(FaultCodes.DuplicateProperty, "$.person.sex", "\"sex\": \"female\"", "\"sex\": \"female\", \"sex\": \"male\""),
        new(FaultCodes.UnknownName, "$.person.phototype", "\"III\"", "\"VII\""),
        new(FaultCodes.UnknownName, "$.concerns[1].kind", "\"wrinkles\"", "\"wrinkle\""),
        new(FaultCodes.UnknownName, "$.sessions[0].areas[0].needleDiameter", "\"needles\": 16", "\"needleDiameter\": \"20G\""),
        new(FaultCodes.OutOfRange, "$.sessions[0].areas[0].needleLength", "\"needleLength\": 1.5", "\"needleLength\": 1500"),
        new(FaultCodes.OutOfRange, "$.person.age", "\"age\": 30", "\"age\": 1e999"),
        new(FaultCodes.OutOfRange, "$.person.age", "\"age\": 30", "\"age\": -30"),
        new(FaultCodes.OutOfRange, "$.person.sun.sunscreen.spf", "\"spf\": 50", "\"spf\": 1e30"),
        new(FaultCodes.OutOfRange, "$.concerns[0].goal.improvement", "\"improvement\": 40", "\"improvement\": 0"),
        new(FaultCodes.NotWhole, "$.person.sun.sunscreen.spf", "\"spf\": 50", "\"spf\": 49.5"),
        new(FaultCodes.NotADate, "$.start", "\"2026-09-01\", \"horizon\"", "\"2026-02-30\", \"horizon\""),
        new(FaultCodes.NotADate, "$.sessions[0].at", "\"2026-09-08T10:00\"", "\"2026-09-08T10:00Z\""),
        new(FaultCodes.NotADate, "$.horizon", "\"2027-09-01\"", "\"2027-09-01T10:00\""),
        new(FaultCodes.BadText, "$.title", "\"A course\"", "\"A course\\u0000\""),
        new(FaultCodes.BadText, "$.title", "\"A course\"", "\"\""),
        new(FaultCodes.BadText, "$.title", "\"A course\"", $"\"{new string('a', 201)}\"", "a title of 201 characters"),
        new(FaultCodes.BadId, "$.concerns[1].id", "\"lines\"", "\"My lines\""),
        new(FaultCodes.WrongCount, "$.concerns[1].zones", "\"zones\": [\"forehead\"], \"baseline\"", "\"zones\": [], \"baseline\""),
        new(FaultCodes.RepeatedItem, "$.person.skinCare[1]", "\"niacinamide\"", "\"retinoid\""),
        new(FaultCodes.RepeatedItem, "$.sessions[0].areas[1].zones[1]", "[\"cheek-right\", \"nose\"]", "[\"nose\", \"nose\"]"),
        new(FaultCodes.WrongFormat, "$.version", "\"version\": 1", "\"version\": 2"),
        new(FaultCodes.WrongFormat, "$.format", "stipple-course", "stipple"),
        new(FaultCodes.UnknownZone, "$.sessions[0].areas[1].zones[0]", "[\"cheek-right\", \"nose\"]", "[\"cheek-rihgt\", \"nose\"]"),
        new(FaultCodes.UnknownScale, "$.observations[1].scale", "\"redness-grade\"", "\"rednes-grade\""),
        new(FaultCodes.UnknownDevice, "$.sessions[0].areas[0].device.model", "\"dermapen-4\"", "\"dermapen-5\""),
        new(
            FaultCodes.DeviceKindDiffers,
            "$.sessions[0].areas[0].device.kind",
            "\"dermapen-4\" }, \"needleLength\": 1.5, \"needles\": 16, \"rate\": 120",
            "\"generic-roller\" }, \"needleLength\": 1.5, \"needles\": 16, \"rate\": 120"
        ),
        new(
            FaultCodes.ScoreOutsideScale,
            "$.observations[1].score",
            "\"score\": 2, \"rater\": \"patient\"",
            "\"score\": 5, \"rater\": \"patient\""
        ),
        new(FaultCodes.ScoreOutsideScale, "$.concerns[0].baseline.score", "\"score\": 120 },", "\"score\": -5 },"),
        new(FaultCodes.ScoreOffStep, "$.concerns[0].baseline.score", "\"score\": 120 },", "\"score\": 122 },"),
        new(FaultCodes.ScaleDoesNotFit, "$.concerns[1].baseline.scale", "\"scale\": \"glogau\"", "\"scale\": \"vancouver\""),
        new(FaultCodes.DuplicateConcern, "$.concerns[1].id", "\"lines\"", "\"scars\""),
        new(FaultCodes.OutOfOrder, "$.sessions[1].at", "\"2026-10-06\"", "\"2026-09-08T10:00\""),
        new(
            FaultCodes.PlannedBeforeDone,
            "$.sessions[0].status",
            "\"2026-09-08T10:00\", \"status\": \"done\"",
            "\"2026-09-08T10:00\", \"status\": \"planned\""
        ),
        new(FaultCodes.ZoneTwice, "$.sessions[0].areas[1].zones[0]", "[\"cheek-right\", \"nose\"]", "[\"cheek-left\", \"nose\"]"),
        new(FaultCodes.UnknownConcern, "$.observations[0].concern", "\"concern\": \"scars\"", "\"concern\": \"scar\""),
        new(FaultCodes.WhatWasScored, "$.observations[0]", "\"concern\": \"scars\", ", ""),
        new(FaultCodes.WhatWasScored, "$.observations[0]", "\"concern\": \"scars\"", "\"concern\": \"scars\", \"zones\": [\"nose\"]"),
        new(FaultCodes.BeforeStart, "$.observations[1].at", "\"2026-09-09\"", "\"2026-08-09\""),
        new(FaultCodes.BeforeStart, "$.sessions[0].at", "\"2026-09-08T10:00\"", "\"2026-08-08T10:00\""),
        new(FaultCodes.BeforeStart, "$.concerns[0].goal.by", "\"2027-06-01\"", "\"2026-06-01\""),
        new(FaultCodes.BadHorizon, "$.horizon", "\"2027-09-01\"", "\"2026-09-08\""),
        new(FaultCodes.BadHorizon, "$.horizon", "\"2027-09-01\"", "\"2037-09-09\""),
        new(FaultCodes.SharesDoNotSum, "$.concerns[0].shares", "\"rolling\": 0.5", "\"rolling\": 0.6"),
        new(
            FaultCodes.RateWithoutPen,
            "$.sessions[0].areas[0].rate",
            "\"kind\": \"pen\", \"model\": \"dermapen-4\"",
            "\"kind\": \"roller\""
        ),
        new(
            FaultCodes.CigarettesWithoutSmoking,
            "$.person.smoking.cigarettesPerDay",
            "\"status\": \"never\"",
            "\"status\": \"never\", \"cigarettesPerDay\": 10"
        ),
        new(FaultCodes.GoalBeyondScale, "$.concerns[0].goal.improvement", "\"improvement\": 40", "\"improvement\": 140"),
        new(
            FaultCodes.GoalBeyondScale,
            "$.concerns[0].goal.improvement",
            "\"improvement\": 40, \"unit\": \"percent\"",
            "\"improvement\": 541, \"unit\": \"points\""
        ),
    ];
}
