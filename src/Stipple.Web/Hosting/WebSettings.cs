using System.Net;
using Microsoft.Extensions.Configuration;
using Stipple.Records.Stores;

namespace Stipple.Web.Hosting;

/// <summary>
/// What an installation may set, from <c>stipple.json</c> in its folder, the environment (<c>STIPPLE_…</c>), files of
/// credentials or the command line, the later before the earlier.
/// </summary>
/// <param name="Folder">Folder of the practice's own data.</param>
/// <param name="Postgres">Connection string of PostgreSQL; null for SQLite in the folder.</param>
/// <param name="PublicBase">Address people reach it at, for links; null for the one it listens on.</param>
/// <param name="BehindProxy">Whether a proxy in front of it is trusted to say who asks.</param>
/// <param name="Proxies">Networks of the proxies trusted, beside this machine itself.</param>
public sealed record WebSettings(string Folder, string? Postgres, Uri? PublicBase, bool BehindProxy, IReadOnlyList<IPNetwork> Proxies)
{
    /// <summary>Folder of the practice's own data where none is set.</summary>
    public static readonly string UsualFolder = Path.Combine(".stipple", "practice");

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidDataException">Settings are not as they must be; the message names each.</exception>
    public static WebSettings Of(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var faults = new List<string>();
        Uri? address = null;
        if (configuration["PublicBase"] is { } given && !IsBase(given, out address))
            faults.Add($"PublicBase is '{given}'; an address without path is needed, such as https://skin.example.org.");
        var proxies = new List<IPNetwork>();
        foreach (
            var text in (configuration["Proxies"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
        {
            if (IPNetwork.TryParse(text, out var network))
                proxies.Add(network);
            else if (IPAddress.TryParse(text, out var one))
                proxies.Add(new IPNetwork(one, one.GetAddressBytes().Length * 8));
            else
                faults.Add($"Proxies holds '{text}'; an address such as 192.168.1.5 or a network such as 10.0.0.0/8 is needed.");
        }
        var behind = proxies.Count > 0;
        if (configuration["BehindProxy"] is { } said && !bool.TryParse(said, out behind))
            faults.Add($"BehindProxy is '{said}'; true or false is needed.");
        if (faults.Count > 0)
            throw new InvalidDataException(string.Join(' ', faults));
        return new WebSettings(
            Path.GetFullPath(configuration["Folder"] ?? UsualFolder),
            configuration["Postgres"] is { Length: > 0 } postgres ? postgres : null,
            address,
            behind,
            proxies
        );
    }

    /// <summary>Where records are kept.</summary>
    public StoreOptions Store => new(Postgres, Folder);

    private static bool IsBase(string text, out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address)
        && address is { Scheme: "http" or "https", AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" };
}
