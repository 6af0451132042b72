using Stipple.Records.People;
using Stipple.Web.Tests.SigningIn;

namespace Stipple.Web.Tests.Staff;

/// <summary>Lets people work in a practice under test.</summary>
internal static class Hiring
{
    public const string Once = "a phrase for the first day";
    public const string Own = "words of my very own";

    /// <summary>Adds somebody by the owner's form.</summary>
    public static async Task<Guid> Hire(this PracticeHost host, string login, Role role, string? scope = null)
    {
        await host.Owner.Post(
            "/practice/people/new",
            ("name", $"Name of {login}"),
            ("login", login),
            ("role", $"{role}".ToLowerInvariant()),
            ("scope", scope ?? ""),
            ("once", Once),
            ("password", PracticeHost.OwnerPassword)
        );
        return Guid.Parse(host.Owner.Path[(host.Owner.Path.LastIndexOf('/') + 1)..]);
    }

    /// <summary>Adds somebody who has signed in and chosen a pass phrase.</summary>
    public static async Task<(Guid Id, Browser Browser)> HireAndEnter(this PracticeHost host, string login, Role role)
    {
        var id = await host.Hire(login, role);
        var browser = host.NewBrowser();
        await browser.SignIn(login, Once);
        await browser.Post("/account/phrase", ("current", Once), ("next", Own));
        return (id, browser);
    }
}
