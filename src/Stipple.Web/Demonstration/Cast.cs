using System.Reflection;
using Stipple.Designs;
using Stipple.Skin.Cohorts;

namespace Stipple.Web.Demonstration;

/// <summary>The people of the demonstration: virtual patients of six small trials, whose scores their simulated skins gave.</summary>
internal static class Cast
{
    private const ulong Seed = 20_261;

    /// <summary>People of each trial; 42 in all.</summary>
    private const int PeopleEach = 7;

    private static readonly string[] Designs = ["acne-scars", "wrinkles", "melasma", "stretch-marks", "texture", "neck"];

    /// <summary>Everybody, the trials taking turns.</summary>
    public static IReadOnlyList<(CohortDesign Design, CohortPatient Patient)> People(CancellationToken cancellation)
    {
        var trials = Designs
            .Select(
                (name, place) =>
                {
                    var design = Read(name);
                    return Cohort
                        .Run(design, Seed + (ulong)place, 0, PeopleEach, cancellation: cancellation)
                        .Select(patient => (design, patient))
                        .ToList();
                }
            )
            .ToList();
        return [.. Enumerable.Range(0, PeopleEach).SelectMany(number => trials.Select(trial => trial[number]))];
    }

    private static CohortDesign Read(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream($"demonstration/{name}.json")
            ?? throw new InvalidDataException($"demonstration/{name}.json is not embedded.");
        var result = CohortDesignReader.Read(stream);
        return result.Design ?? throw new InvalidDataException($"demonstration/{name}.json: {result.Faults[0]}");
    }
}
