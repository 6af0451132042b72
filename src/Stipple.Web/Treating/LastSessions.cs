using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Treating;

/// <summary>What was done to a patient before, as the tablet shows and repeats it.</summary>
internal sealed class LastSessions(RecordsContext records) : IHandler
{
    // Depths are shown of what was done lately; a zone left out longer than this many sessions starts afresh.
    private const int Remembered = 20;

    /// <summary>Signed sessions, the latest first.</summary>
    public async Task<IReadOnlyList<Session>> Of(Guid patient, Guid except, CancellationToken cancellation)
    {
        var kept = await records
            .Sessions.AsNoTracking()
            .Where(s => s.PatientId == patient && s.Json != null && s.Id != except)
            .OrderByDescending(s => s.At)
            .Take(Remembered)
            .Select(s => s.Json!)
            .ToListAsync(cancellation);
        return [.. kept.Select(SessionJson.Read).OfType<Session>()];
    }

    /// <summary>How deep each zone was needled last.</summary>
    public static Dictionary<string, LastDepth> Depths(IEnumerable<Session> latestFirst)
    {
        var depths = new Dictionary<string, LastDepth>(StringComparer.Ordinal);
        foreach (var session in latestFirst)
        {
            foreach (var area in session.Areas)
            {
                foreach (var zone in area.Zones)
                    depths.TryAdd(zone, new LastDepth(area.NeedleLength.Millimetres, DateOnly.FromDateTime(session.At)));
            }
        }
        return depths;
    }

    /// <summary>Writes the needling of a session over the areas of a draft; what only the day shows is left out.</summary>
    public static void Repeat(Session session, Values values)
    {
        foreach (var field in values.Fields.Where(f => f.StartsWith("areas[", StringComparison.Ordinal)).ToList())
            values.Put(field, null);
        var models = session.Areas.Select(a => a.Device.Model).Distinct(StringComparer.Ordinal).ToArray();
        values.Put("device", models[0]);
        foreach (var (i, area) in session.Areas.Index())
        {
            foreach (var zone in area.Zones)
                values.Add($"areas[{i}].zones", zone);
            values.Put($"areas[{i}].needleLength", $"{area.NeedleLength.Millimetres:0.###}");
            values.Put($"areas[{i}].rate", area.Rate is { } rate ? $"{rate.Hertz:0.###}" : null);
            values.Put($"areas[{i}].passes", area.Passes is { } passes ? $"{passes:0.###}" : null);
            foreach (var adjunct in area.Adjuncts)
                values.Add($"areas[{i}].adjuncts", DraftWords.Kebab(adjunct));
            if (!string.Equals(area.Device.Model, models[0], StringComparison.Ordinal))
                values.Put($"areas[{i}].device", area.Device.Model);
        }
        if (session.Anaesthetic is { } numbed && values["anaesthetic.kind"].Length == 0)
            values.Put("anaesthetic.kind", DraftWords.Kebab(numbed.Kind));
    }
}
