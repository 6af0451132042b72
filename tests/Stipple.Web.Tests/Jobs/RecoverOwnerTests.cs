using Microsoft.EntityFrameworkCore;
using Stipple.Records.People;
using Stipple.Web.Jobs;
using Stipple.Web.Tests.SigningIn;
using Stipple.Web.Tests.Staff;

namespace Stipple.Web.Tests.Jobs;

public class RecoverOwnerTests
{
    [Fact]
    public async Task An_owner_who_lost_everything_is_let_in_from_the_machine_and_the_trail_tells()
    {
        await using var host = await PracticeHost.Begin();
        await host.Owner.AddAuthenticator(PracticeHost.OwnerPassword);
        var told = new StringWriter();

        Assert.Equal(0, await RecoverOwner.Run(host.App, PracticeHost.OwnerLogin, told, CancellationToken.None));

        await host.Owner.Get("/patients");
        Assert.StartsWith("/sign-in", host.Owner.Path, StringComparison.Ordinal);
        var phrase = told.ToString().Split('\n')[0].Split(": ")[1].Trim();
        await host.Owner.SignIn(PracticeHost.OwnerLogin, phrase);
        Assert.StartsWith("/account/phrase", host.Owner.Path, StringComparison.Ordinal);
        await host.Owner.Post("/account/phrase", ("current", phrase), ("next", "words of the owner again"));
        Assert.Equal("/", host.Owner.Path);
        Assert.Equal(1, await host.Look(records => records.Trail.CountAsync(t => t.What == "recover" && t.Who == Guid.Empty)));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("eva")]
    public async Task Nobody_but_an_owner_is_recovered(string login)
    {
        await using var host = await PracticeHost.Begin();
        await host.HireAndEnter("eva", Role.Practitioner);
        var told = new StringWriter();

        Assert.Equal(2, await RecoverOwner.Run(host.App, login, told, CancellationToken.None));

        Assert.Contains(RecoverOwner.NotAnOwner, told.ToString());
        Assert.Contains(PracticeHost.OwnerLogin, told.ToString());
    }
}
