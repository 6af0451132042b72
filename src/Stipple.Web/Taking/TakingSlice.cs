using System.Text;
using Microsoft.AspNetCore.Http;
using Stipple.Records.Patients;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Taking.Research;
using Stipple.Web.Taking.Tables;
using Stipple.Web.Taking.Whole;
using Stipple.Web.Trails;

namespace Stipple.Web.Taking;

/// <summary>Records taken out: tables, a whole patient, courses for research.</summary>
internal static class TakingSlice
{
    public static void Map(Routes routes)
    {
        routes.Page("/practice/tables", Permission.Export, (TakeTables take) => Answers.Page<TablesPage>(new { Tables = Views(take) }));
        routes.Page(
            "/practice/tables/dictionary",
            Permission.Export,
            (TakeTables take) => Answers.Page<DictionaryPage>(new { Tables = Views(take) })
        );
        routes.Page(
            "/practice/tables/dictionary.csv",
            Permission.Export,
            (TakeTables take) => File($"\uFEFF{DictionaryText.Csv(take.Dictionary)}", "dictionary.csv")
        );
        routes.Page(
            "/practice/tables/{name}.csv",
            Permission.Export,
            (string name, TakeTables take, ReadLog log, CancellationToken cancellation) => Table(name, take, log, true, cancellation)
        );
        routes.Page("/patients/{patient:guid}/export.zip", Permission.Export, Whole);
        routes.Page(
            "/practice/research",
            Permission.Export,
            async (AgreedPatients agreed, CancellationToken cancellation) =>
                Answers.Page<ResearchPage>(new { Count = await agreed.Count(cancellation) })
        );
        routes.Page("/practice/research.zip", Permission.Export, Research);

        routes.ApiGet(
            "/research",
            Permission.Export,
            (AgreedPatients agreed, CancellationToken cancellation) => agreed.Count(cancellation)
        );
        routes.ApiGet("/research.zip", Permission.Export, Research).Produces<byte[]>(contentType: "application/zip");
        routes.ApiGet("/patients/{patient:guid}/export.zip", Permission.Export, Whole).Produces<byte[]>(contentType: "application/zip");
        routes.ApiGet("/tables", Permission.Export, (TakeTables take) => Views(take));
        routes
            .ApiGet(
                "/tables/{name}.csv",
                Permission.Export,
                (string name, TakeTables take, ReadLog log, CancellationToken cancellation) => Table(name, take, log, false, cancellation)
            )
            .Produces<string>(contentType: "text/csv");
    }

    private static List<TableView> Views(TakeTables take) => [.. take.Dictionary.Tables.Select(t => t.View)];

    private static async Task<IResult> Whole(Guid patient, ReadPatient read, PackPatient pack, ReadLog log, CancellationToken cancellation)
    {
        if (await read.Do(patient, cancellation) is not { } file)
            return Results.NotFound();
        log.Add("export", nameof(Patient), patient);
        return Results.Stream(stream => pack.Write(file, stream, cancellation), "application/zip", $"patient-{patient}.zip");
    }

    private static async Task<IResult> Research(AgreedPatients agreed, PackResearch pack, ReadLog log, CancellationToken cancellation)
    {
        var people = await agreed.Find(cancellation);
        log.Add("export", "research");
        foreach (var patient in people)
            log.Add("export", "research", patient);
        return Results.Stream(stream => pack.Write(people, stream, cancellation), "application/zip", "research.zip");
    }

    private static IResult Table(string name, TakeTables take, ReadLog log, bool marked, CancellationToken cancellation)
    {
        if (take.Dictionary.Find(name) is not { } table)
            return Results.NotFound();
        log.Add("export", $"tables/{name}");
        return Results.Stream(stream => take.Write(table, stream, marked, cancellation), Csv.ContentType, $"{name}.csv");
    }

    private static IResult File(string text, string name) => Results.File(Encoding.UTF8.GetBytes(text), Csv.ContentType, name);
}
