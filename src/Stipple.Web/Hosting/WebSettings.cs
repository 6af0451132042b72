using Microsoft.Extensions.Configuration;
using Stipple.Records.Stores;

namespace Stipple.Web.Hosting;

/// <summary>What an installation may set, from <c>stipple.json</c> in its folder, the environment (<c>STIPPLE_…</c>) or the command line.</summary>
/// <param name="Folder">Folder of the practice's own data.</param>
/// <param name="Postgres">Connection string of PostgreSQL; null for SQLite in the folder.</param>
/// <param name="PublicBase">Address people reach it at, for links; null for the one it listens on.</param>
/// <param name="BehindProxy">Whether a proxy in front of it is trusted to say who asks.</param>
public sealed record WebSettings(string Folder, string? Postgres, Uri? PublicBase, bool BehindProxy)
{
    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidDataException">A setting is not as it must be.</exception>
    public static WebSettings Of(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var folder = configuration["Folder"] ?? Path.Combine(".stipple", "practice");
        var address = configuration["PublicBase"];
        if (address is not null && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            throw new InvalidDataException($"PublicBase is '{address}'; an address such as https://skin.example.org is needed.");
        return new WebSettings(
            Path.GetFullPath(folder),
            configuration["Postgres"],
            address is null ? null : new Uri(address),
            configuration.GetValue("BehindProxy", false)
        );
    }

    /// <summary>Where records are kept.</summary>
    public StoreOptions Store => new(Postgres, Folder);
}
