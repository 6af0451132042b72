using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Stores;
using Stipple.Records.Trail;
using Stipple.Web.Hosting;

namespace Stipple.Web.Jobs;

/// <summary>Follows the trail's chain from end to end.</summary>
internal static class VerifyTrail
{
    public static Command Command(JobContext context)
    {
        var expect = new Option<string?>("--expect")
        {
            Description = "A head kept elsewhere, LINES:HASH as an earlier run printed it: shows whether lines were cut off since.",
        };
        expect.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string?>() is { } text && Head(text) is null)
                given.AddError($"--expect is '{text}', not LINES:HASH.");
        });
        var verify = new Command("verify", "Follows the chain from end to end and prints its head.") { expect };
        verify.SetAction((parsed, cancellation) => Run(context, parsed.GetValue(expect), cancellation));
        return new Command("trail", "The trail of who read and changed what.") { verify };
    }

    private static async Task<int> Run(JobContext context, string? expected, CancellationToken cancellation)
    {
        await using var app = context.Open();
        await using var scope = app.Services.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<RecordsContext>();
        if (!(await records.Database.GetAppliedMigrationsAsync(cancellation)).Any())
        {
            var place = app.Services.GetRequiredService<WebSettings>().Store.Place;
            throw new StoreException(
                StoreCodes.NothingThere,
                place,
                "no records",
                "a store in use",
                $"There are no records at {place} yet."
            );
        }
        var verdict = await scope.ServiceProvider.GetRequiredService<TrailReader>().Verify(cancellation);
        if (verdict.Fault is { } fault)
        {
            await context.Out.WriteLineAsync($"{verdict.Lines:N0} lines are sound, then: {fault}");
            return ExitCode.Faulty;
        }
        if (expected is not null && Head(expected) is var (line, hash))
        {
            var kept = await records
                .Trail.AsNoTracking()
                .Where(e => e.Number == line)
                .Select(e => e.Hash)
                .FirstOrDefaultAsync(cancellation);
            if (!hash.AsSpan().SequenceEqual(kept))
            {
                await context.Out.WriteLineAsync(
                    $"Line {line} is {(kept is null ? "missing" : "another")}: the trail was cut off or written anew."
                );
                return ExitCode.Faulty;
            }
        }
        await context.Out.WriteLineAsync(
            $"{verdict.Lines:N0} lines are sound; keep this elsewhere: {verdict.Lines}:{Convert.ToHexString(verdict.Head)}"
        );
        return ExitCode.Done;
    }

    private static (long Line, byte[] Hash)? Head(string text)
    {
        var parts = text.Split(':');
        return
            parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            && parts[1].Length == 64
            && parts[1].All(char.IsAsciiHexDigit)
            ? (line, Convert.FromHexString(parts[1]))
            : null;
    }
}
