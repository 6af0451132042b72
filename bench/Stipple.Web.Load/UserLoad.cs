using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace Stipple.Web.Load;

/// <summary>Half practitioners, half assistants, each thinking five seconds on average between one thing and the next.</summary>
internal static class UserLoad
{
    private const double ThinkSeconds = 5;
    private const double LimitMilliseconds = 250;
    private static readonly string[] Searches =
    [
        "garciez",
        "martini",
        "kowaski",
        "novac",
        "silvaoglu",
        "lindqist",
        "hadad omar",
        "pet",
        "weber",
        "tanakano",
    ];

    public static async Task<bool> Run(Uri address, int minutes, int users)
    {
        var visitors = Enumerable.Range(0, users).Select(_ => new Visitor(address)).ToArray();
        await Parallel.ForAsync(0, users, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (i, _) => await visitors[i].SignIn(i));
        Console.WriteLine($"{users} people signed in");
        // Forecasts are made when a course changes and kept; the people worked with here have theirs, as in a practice that runs.
        var people = new List<string>();
        foreach (var search in Searches)
            people.AddRange(Visitor.PatientsIn((await visitors[0].Get($"/patients?find={Uri.EscapeDataString(search)}")).Body).Take(12));
        foreach (var person in people)
            await visitors[0].Get($"/patients/{person}");
        Console.WriteLine($"{people.Count} courses have their forecasts");
        var times = new ConcurrentDictionary<string, Times>(StringComparer.Ordinal);
        var end = Stopwatch.StartNew();
        await Task.WhenAll(
            visitors.Select((visitor, i) => Work(visitor, i, people, times, () => end.Elapsed < TimeSpan.FromMinutes(minutes)))
        );
        foreach (var visitor in visitors)
            visitor.Dispose();

        Console.WriteLine();
        Console.WriteLine("| action | requests | median, ms | p95, ms | p99, ms | errors |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (name, found) in times.OrderBy(t => t.Key, StringComparer.Ordinal))
            Console.WriteLine($"| {name} | {found.Count} | {found.At(.5):0} | {found.At(.95):0} | {found.At(.99):0} | {found.Errors} |");
        var (count, errors) = (times.Values.Sum(t => t.Count), times.Values.Sum(t => t.Errors));
        var worst = times.Values.Max(t => t.At(.95));
        Console.WriteLine($"{count} requests, {count / end.Elapsed.TotalSeconds:0.0} a second, {errors} errors, worst p95 {worst:0} ms");
        return errors == 0 && worst < LimitMilliseconds;
    }

    private static async Task Work(
        Visitor visitor,
        int number,
        List<string> people,
        ConcurrentDictionary<string, Times> times,
        Func<bool> goOn
    )
    {
        var random = new Random(number);
        List<string> known = [];
        await Task.Delay(TimeSpan.FromSeconds(random.NextDouble() * ThinkSeconds));
        while (goOn())
        {
            var what = random.Next(100);
            if (known.Count == 0 || what < 25)
            {
                var search = Searches[random.Next(Searches.Length)];
                await Get(visitor, "search", $"/patients?find={Uri.EscapeDataString(search)}", times);
                known = [.. people.OrderBy(_ => random.Next()).Take(3)];
            }
            else if (what < 40)
            {
                await Get(visitor, "today", "/", times);
            }
            else if (what < 70)
            {
                await Get(visitor, "course", $"/patients/{known[random.Next(known.Count)]}", times);
            }
            else if (number % 2 == 0 && what < 85)
            {
                await Get(visitor, "plan", $"/patients/{known[random.Next(known.Count)]}/plan", times);
            }
            else if (what < 90)
            {
                await Get(visitor, "screening", $"/patients/{known[random.Next(known.Count)]}/screening", times);
            }
            else
            {
                await Make(visitor, random, times);
            }
            // Exponential, as people who do not wait for each other.
            await Task.Delay(TimeSpan.FromSeconds(Math.Min(30, -ThinkSeconds * Math.Log(1 - random.NextDouble()))));
        }
    }

    private static async Task<string> Get(Visitor visitor, string name, string path, ConcurrentDictionary<string, Times> times)
    {
        var watch = Stopwatch.StartNew();
        var of = times.GetOrAdd(name, _ => new Times());
        try
        {
            var (status, body) = await visitor.Get(path);
            of.Add(watch.Elapsed, status is HttpStatusCode.OK);
            return body;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            of.Add(watch.Elapsed, good: false);
            return "";
        }
    }

    private static async Task Make(Visitor visitor, Random random, ConcurrentDictionary<string, Times> times)
    {
        var watch = Stopwatch.StartNew();
        var of = times.GetOrAdd("new patient (page and form)", _ => new Times());
        try
        {
            var (status, _) = await visitor.Post(
                "/patients/new",
                "/patients/new",
                ("id", $"{Guid.CreateVersion7()}"),
                ("given", "Load"),
                ("family", $"Newly{random.Next(100_000)}"),
                ("birth", "1990-03-05"),
                ("sex", "female")
            );
            of.Add(watch.Elapsed, status is HttpStatusCode.Found);
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            of.Add(watch.Elapsed, good: false);
        }
    }
}
