using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Stipple.Web.Hosting;

namespace Stipple.Web.Taking.Whole;

/// <summary>Writes everything on one patient as a ZIP: to be read in a browser, by a program, and by the forecast.</summary>
internal sealed class PackPatient(IServiceProvider services, ILoggerFactory logs, TimeProvider time) : IHandler
{
    private const string Style =
        "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#221f1c;background:#fff}"
        + "h1,h2{line-height:1.2}table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.25rem 1rem .25rem 0;border-bottom:1px solid #ddd}"
        + "dt{color:#6b635c;font-size:.875rem}dd{margin:0 0 .5rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:0}"
        + "details{border-bottom:1px solid #ddd;padding:.5rem 0}summary{cursor:pointer}.faint{color:#6b635c}svg{max-width:100%;border:1px solid #ddd}"
        + "@media print{details{break-inside:avoid}}";

    /// <summary>Writes the file.</summary>
    /// <param name="file">What there is.</param>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task Write(PatientFile file, Stream stream, CancellationToken cancellation)
    {
        await using var pack = new Pack(stream, time.GetUtcNow(), cancellation);
        await using var renderer = new HtmlRenderer(services, logs);
        var sheets = new List<SheetLink>();
        for (var i = 0; i < file.Consents.Count; i++)
        {
            var (consent, text) = file.Consents[i];
            var name = $"consents/{i + 1}-{consent.SignedAt.UtcDateTime:yyyy-MM-dd}";
            await pack.Add(
                $"{name}.html",
                await Html<ConsentSheet>(
                    renderer,
                    new
                    {
                        File = file,
                        Consent = consent,
                        Text = text,
                    }
                )
            );
            sheets.Add(new SheetLink($"{name}.html", "consent", $"{consent.SignedAt.UtcDateTime:yyyy-MM-dd}"));
            if (SignatureDrawing.Of(consent) is { } drawing)
                await pack.Add($"{name}.svg", drawing);
        }
        for (var i = 0; i < file.Screenings.Count; i++)
        {
            var screening = file.Screenings[i];
            var name = $"screenings/{i + 1}-{screening.Day:yyyy-MM-dd}.html";
            await pack.Add(name, await Html<ScreeningSheet>(renderer, new { File = file, Screening = screening }));
            sheets.Add(new SheetLink(name, "screening", $"{screening.Day:yyyy-MM-dd}"));
            if (LetterAgain.Of(file, screening) is not { } letter)
                continue;
            name = $"letters/{i + 1}-{screening.Day:yyyy-MM-dd}.html";
            await pack.Add(name, await Html<LetterSheet>(renderer, new { File = file, Letter = letter }));
            sheets.Add(new SheetLink(name, "letter", $"{screening.Day:yyyy-MM-dd}"));
        }
        if (file.Course is not null)
            await pack.Add("course.json", file.Course.ToJsonString(Courses.CourseJson.Options));
        foreach (var list in file.Entries.Where(e => e.Lines.Count > 0))
        {
            await pack.Add($"entries/{list.Name}.json", list.ToJson());
            await pack.Add($"entries/{list.Name}.csv", list.ToCsv());
        }
        await pack.Add("trail.json", file.Trail.ToJson());
        await pack.Add("trail.csv", file.Trail.ToCsv());
        await pack.Add("style.css", Style);
        await pack.Add("index.html", await Html<IndexSheet>(renderer, new { File = file, Sheets = sheets }));
    }

    private static Task<string> Html<TSheet>(HtmlRenderer renderer, object parameters)
        where TSheet : IComponent =>
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var values = parameters
                .GetType()
                .GetProperties()
                .ToDictionary(p => p.Name, p => p.GetValue(parameters), StringComparer.Ordinal);
            return (await renderer.RenderComponentAsync<TSheet>(ParameterView.FromDictionary(values))).ToHtmlString();
        });
}
