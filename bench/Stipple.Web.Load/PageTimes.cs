using System.Diagnostics;
using System.Net;

namespace Stipple.Web.Load;

/// <summary>Each main page by itself, one request after the other, beside a page that says one word.</summary>
internal static class PageTimes
{
    private const int Rounds = 100;
    private static readonly string[] Searches =
    [
        "garciez",
        "martini ana",
        "kowaski",
        "novac",
        "silvaoglu",
        "lindqist",
        "5.3.1970",
        "+34 612345678",
        "hadad omar",
        "pet",
    ];

    public static async Task Run(Uri address)
    {
        using var owner = new Visitor(address);
        await owner.SignIn(0);
        var (_, list) = await owner.Get("/patients");
        var latest = Visitor.PatientsIn(list).ToArray();
        List<string> people = [.. latest];
        foreach (var search in Searches)
            people.AddRange(Visitor.PatientsIn((await owner.Get($"/patients?find={Uri.EscapeDataString(search)}")).Body));
        people = [.. people.Distinct(StringComparer.Ordinal).Take(100)];
        var worst = await Worst(owner);
        Console.WriteLine($"{people.Count} patients looked at; first views make their forecasts:");
        var first = new Times();
        foreach (var person in people.Append(worst).OfType<string>())
            await Timed(owner, $"/patients/{person}", first);
        Console.WriteLine($"  first view: median {first.At(.5):0} ms, p95 {first.At(.95):0} ms, {first.Errors} errors");

        (string Name, Func<int, string> Path)[] pages =
        [
            ("one word", _ => "/health/live"),
            ("today", _ => "/"),
            ("patients", _ => "/patients"),
            ("search", i => $"/patients?find={Uri.EscapeDataString(Searches[i % Searches.Length])}"),
            ("course", i => $"/patients/{people[i % people.Count]}"),
            ("course of 1,000 sessions", _ => $"/patients/{worst}"),
            ("screening", i => $"/patients/{people[i % people.Count]}/screening"),
            ("consent", i => $"/patients/{people[i % people.Count]}/consent"),
            ("concerns", i => $"/patients/{people[i % people.Count]}/concerns"),
            ("scores", i => $"/patients/{people[i % people.Count]}/scores"),
            ("plan", i => $"/patients/{people[i % people.Count]}/plan"),
            ("sessions", i => $"/patients/{people[i % people.Count]}/sessions"),
            ("visits", i => $"/patients/{people[i % people.Count]}/visits"),
            ("events", i => $"/patients/{people[i % people.Count]}/incidents"),
            ("lot", _ => $"/lots?find=L{DateTime.UtcNow:yyMM}"),
            ("results", _ => "/results"),
            ("trail", _ => "/trail"),
        ];
        Console.WriteLine();
        Console.WriteLine("| page | median, ms | p95, ms | times an empty page (p95) | size, kB | errors |");
        Console.WriteLine("|---|---|---|---|---|---|");
        var empty = double.NaN;
        foreach (var (name, path) in pages)
        {
            var times = new Times();
            var size = 0;
            for (var i = -10; i < Rounds; i++)
                size = await Timed(owner, path(i + 10), i < 0 ? new Times() : times);
            if (double.IsNaN(empty))
                empty = times.At(.95);
            Console.WriteLine(
                $"| {name} | {times.At(.5):0.0} | {times.At(.95):0.0} | {times.At(.95) / empty:0.0} | {size / 1000.0:0} | {times.Errors} |"
            );
        }
    }

    private static async Task<string?> Worst(Visitor owner)
    {
        // The record with a thousand sessions was made first, so it is the earliest on the list of its lot.
        var (_, body) = await owner.Get("/lots?find=" + $"L{DateTime.UtcNow.AddYears(-9):yyMM}");
        return Visitor.PatientsIn(body).FirstOrDefault();
    }

    public static async Task<int> Timed(Visitor visitor, string path, Times times)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var (status, body) = await visitor.Get(path);
            times.Add(watch.Elapsed, status is HttpStatusCode.OK);
            return body.Length;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            times.Add(watch.Elapsed, good: false);
            return 0;
        }
    }
}
