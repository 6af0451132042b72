using System.Collections.Immutable;
using System.Text.Json;
using Stipple.Evidence;
using Stipple.Skin.Concerns;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Forecasting;

/// <summary>What a forecast assumes or leaves out for a course.</summary>
internal static class ForecastNotes
{
    private static readonly HealingHistory[] Used =
    [
        HealingHistory.Keloid,
        HealingHistory.HypertrophicScars,
        HealingHistory.SlowHealing,
        HealingHistory.Diabetes,
        HealingHistory.Immunosuppression,
        HealingHistory.PostInflammatoryHyperpigmentation,
    ];

    private static readonly SkinCareProduct[] UsedCare =
    [
        SkinCareProduct.Retinoid,
        SkinCareProduct.VitaminC,
        SkinCareProduct.Niacinamide,
        SkinCareProduct.AzelaicAcid,
        SkinCareProduct.Hydroquinone,
        SkinCareProduct.TranexamicAcid,
        SkinCareProduct.KojicAcid,
    ];

    public static ImmutableArray<string> Of(Course course)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        var unknown = course
            .Sessions.SelectMany(s => s.Areas)
            .SelectMany(a => a.Adjuncts)
            .Distinct()
            .Where(a => !AdjunctResponse.Knows(a))
            .ToArray();
        if (unknown.Length > 0)
            notes.Add($"The model knows no effect of {Listed(unknown)}; it is forecast as if not given.");
        var ignored = course
            .Person.HealingHistory.Where(h => !Used.Contains(h))
            .Cast<Enum>()
            .Concat(course.Person.SkinCare.Where(c => !UsedCare.Contains(c)).Cast<Enum>())
            .ToArray();
        if (ignored.Length > 0)
            notes.Add($"The model takes no account of {Listed(ignored)}.");
        AddPerson(course.Person, notes);
        var late = course.Sessions.Count(s => course.DayOf(s.At) >= course.Horizon);
        if (late > 0)
            notes.Add($"Sessions on or after the last day of the forecast are left out: {late}.");
        if (course.Sessions.SelectMany(s => s.Areas).Any(a => a.Passes is null))
            notes.Add(
                $"Where passes are not recorded, {SkinParameters.AimedPunctures.Parameter.Value:0} punctures per cm2 (with their spread) are taken."
            );
        var unread = course
            .Observations.Where(o => !ReadingSeries.Knows(course, o))
            .Select(o => o.Scale)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        if (unread.Length > 0)
            notes.Add($"Readings on these scales are kept but not forecast: {string.Join(", ", unread)}.");
        if (course.Person.Sun?.Sunscreen is { Use: not SunscreenUse.Never })
            notes.Add("The sunscreen habit is taken to be kept through the course, and to have stood by half before it.");
        if (course.Concerns.Any(c => Catalogue.Scales[c.Baseline.Scale].IsRelative))
            notes.Add("Global improvement is read from percent improvement with chosen cut-offs of 25, 50 and 75 %.");
        return notes.ToImmutable();
    }

    private static void AddPerson(Person person, ImmutableArray<string>.Builder notes)
    {
        if (person.HealingHistory.Any(h => h is HealingHistory.Keloid or HealingHistory.HypertrophicScars))
            notes.Add(
                "Needles can raise keloids and hypertrophic scars in people who form them. The model does not forecast that; a physician should decide."
            );
        if (person.Sun is null)
            notes.Add("No sun habits are given: moderate sun without sunscreen is taken.");
        if (person.Smoking is null)
            notes.Add("Smoking is not given: never is taken.");
        if (person.Age is < YoungestKnown or > OldestKnown)
            notes.Add(
                $"At {person.Age:0} years nothing published supports the numbers; they are meant for {YoungestKnown} to {OldestKnown}."
            );
        if (person.SkinCare.Any(UsedCare.Contains))
            notes.Add("Skin care is taken to start with the course, but a retinoid to have been used long before it.");
    }

    private const double YoungestKnown = 18;
    private const double OldestKnown = 80;

    // TranexamicAcid reads "tranexamic acid".
    private static string Listed<T>(IEnumerable<T> names) =>
        string.Join(", ", names.Select(name => JsonNamingPolicy.KebabCaseLower.ConvertName($"{name}").Replace('-', ' ')));
}
