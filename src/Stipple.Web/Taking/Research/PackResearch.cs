using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Taking.Research;

/// <summary>Writes the courses of who agreed as a ZIP: each as a file of its own, arms made of them, and what was changed.</summary>
internal sealed class PackResearch(RecordsContext records, CourseOf courses, HouseKeeper house, TimeProvider time, Texts texts) : IHandler
{
    // The earliest a ZIP can say: the day of the export is a day on which somebody may have been treated.
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Writes the file.</summary>
    /// <param name="people">Who agreed, from <see cref="AgreedPatients.Find"/>.</param>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task Write(IReadOnlyList<Guid> people, Stream stream, CancellationToken cancellation)
    {
        await using var pack = new Pack(stream, Never, cancellation);
        var written = new List<(string Name, Course Course)>();
        foreach (var patient in people)
        {
            if (await CourseFor(patient, cancellation) is not { } course)
                continue;
            var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
            await pack.Add($"courses/{name}.json", CourseWriter.Write(course));
            written.Add((name, course));
        }
        var arms = TrialArms.Of([.. written.Select(w => w.Course)]);
        await pack.Add("trials.json", arms.ToJsonString(Json));
        var all = await records.Patients.CountAsync(p => p.MergedInto == null, cancellation);
        var manifest = new ResearchManifest(
            "stipple-research",
            1,
            (await house.Get(cancellation))!.Demonstration,
            written.Count,
            written.Sum(w => w.Course.Sessions.Count),
            written.Sum(w => w.Course.Observations.Count),
            all - people.Count,
            people.Count - written.Count,
            arms.Count,
            ResearchGroup.Least,
            ResearchGroup.Small(written),
            [.. Changes(texts)]
        );
        await pack.Add("manifest.json", JsonSerializer.Serialize(manifest, Json));
        await pack.Add("README.txt", Readme());
    }

    /// <summary>What is taken away or changed, a sentence each.</summary>
    public static IEnumerable<string> Changes(Texts texts) =>
        Enumerable.Range(1, 20).Select(i => $"taking.research.changed.{i}").TakeWhile(texts.Has).Select(key => texts[key]);

    private async Task<Course?> CourseFor(Guid id, CancellationToken cancellation)
    {
        var patient = await records.Patients.AsNoTracking().FirstAsync(p => p.Id == id, cancellation);
        var (json, _) = await courses.Json(patient, time.GetUtcNow(), await house.Zone(cancellation), cancellation);
        return json is not null && CourseReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString())).Course is { } course
            ? Deidentified.Of(course)
            : null;
    }

    private string Readme()
    {
        var text = new StringBuilder();
        foreach (var line in (IEnumerable<string>)[texts["taking.research.readme"], "", .. Changes(texts).Select(c => $"- {c}")])
            text.Append(line).Append('\n');
        return text.ToString();
    }
}
