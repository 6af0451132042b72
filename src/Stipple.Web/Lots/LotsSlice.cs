using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;

namespace Stipple.Web.Lots;

/// <summary>From a lot to the patients it touched.</summary>
internal static class LotsSlice
{
    private static readonly string[] Header =
    [
        "lot",
        "patient",
        "name",
        "phone",
        "session",
        "at",
        "serial",
        "expiry",
        "device",
        "signed",
        "reaction",
        "grade",
        "onset",
        "resolved",
    ];

    public static void Map(Routes routes)
    {
        routes.Page(
            "/lots",
            Permission.SeeResults,
            async (string? find, TraceLot trace, CancellationToken cancellation) =>
                Answers.Page<LotsPage>(new { Trace = await trace.Run(find ?? "", cancellation) })
        );
        routes.Page(
            "/lots.csv",
            Permission.SeeResults,
            async (string? find, TraceLot trace, ReadLog log, CancellationToken cancellation) =>
            {
                var found = await trace.Run(find ?? "", cancellation);
                log.Add("export", "lots");
                return Csv.File("lot.csv", Header, Rows(found));
            }
        );
        routes.ApiGet(
            "/lots",
            Permission.SeeResults,
            (string? find, TraceLot trace, CancellationToken cancellation) => trace.Run(find ?? "", cancellation)
        );
    }

    // One line for each reaction; a session without one has a line of its own.
    private static IEnumerable<IEnumerable<string?>> Rows(LotTrace trace)
    {
        foreach (var use in trace.Uses)
        {
            foreach (var reaction in use.Reactions.DefaultIfEmpty())
                yield return Row(trace.Lot, use.Patient, use.Name, use, reaction);
        }
        foreach (var reaction in trace.Others)
            yield return Row(trace.Lot, reaction.Patient, reaction.Name, null, reaction);
    }

    private static string?[] Row(string lot, Guid patient, string name, LotUse? use, LotReaction? reaction) =>
        [
            lot,
            $"{patient}",
            name,
            use?.Phone,
            use is null ? null : $"{use.Session}",
            $"{use?.At:yyyy-MM-ddTHH:mm}",
            use?.Serial,
            $"{use?.Expiry:yyyy-MM-dd}",
            use?.Device,
            $"{use?.SignedAt:yyyy-MM-ddTHH:mm}",
            reaction?.Kind,
            $"{reaction?.Grade}",
            $"{reaction?.Onset:yyyy-MM-dd}",
            $"{reaction?.Resolved:yyyy-MM-dd}",
        ];
}
