using System.Text.Json;

namespace Stipple.Records.Stores;

/// <summary>What a backup holds: <c>manifest.json</c> within the archive.</summary>
/// <param name="Format">Always <see cref="Marker"/>.</param>
/// <param name="Version">Edition of the format, 1.</param>
/// <param name="Made">When, UTC.</param>
/// <param name="Program">Version of Stipple that made it.</param>
/// <param name="Store"><c>sqlite</c> or <c>postgres</c>.</param>
/// <param name="Schema">The last migration applied to the store.</param>
/// <param name="TrailLines">Lines of the trail.</param>
/// <param name="TrailHead">Hash of the last line, in hexadecimal; empty without lines.</param>
/// <param name="Parts">The files.</param>
public sealed record BackupManifest(
    string Format,
    int Version,
    DateTimeOffset Made,
    string Program,
    string Store,
    string Schema,
    long TrailLines,
    string TrailHead,
    IReadOnlyList<BackupPart> Parts
)
{
    /// <summary>What the format is called.</summary>
    public const string Marker = "stipple-backup";

    /// <summary>The manifest's name within the archive.</summary>
    public const string FileName = "manifest.json";

    internal const string SqlitePart = "database/stipple.db";
    internal const string PostgresPart = "database/postgres.dump";
    internal const string KeysPart = "keys/";

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal static string KindOf(StoreOptions store) => store.OnPostgres ? "postgres" : "sqlite";
}
