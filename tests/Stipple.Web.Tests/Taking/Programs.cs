using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stipple.Records;
using Stipple.Records.Access;
using Stipple.Records.People;
using Stipple.Web.Access;

namespace Stipple.Web.Tests.Taking;

/// <summary>Programs with tokens, and people of each role.</summary>
public static class Programs
{
    public const string Password = "another long pass phrase";

    /// <summary>A program that acts for somebody of a role and was given permissions.</summary>
    public static async Task<HttpClient> Of(PracticeHost host, Permission[] permissions, Role role = Role.Owner)
    {
        var key = $"{TokenDoor.Prefix}{Guid.NewGuid():N}";
        await using var scope = host.Services.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<RecordsContext>();
        var staff = await records.Users.FirstOrDefaultAsync(u => u.Role == role) ?? await Hire(host, role);
        records.Add(
            new ApiToken
            {
                Id = Guid.CreateVersion7(),
                Purpose = "test",
                StaffId = staff.Id,
                Hash = TokenDoor.HashOf(key),
                Permissions = string.Join(',', permissions),
                Expires = host.Clock.Now.AddYears(1),
            }
        );
        await records.SaveChangesAsync();
        var client = ((TestServer)host.Services.GetRequiredService<IServer>()).CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    /// <summary>A browser in which somebody of a role is signed in.</summary>
    public static async Task<Browser> SignedIn(PracticeHost host, Role role)
    {
        var staff = await Hire(host, role);
        var browser = host.NewBrowser();
        await browser.Post("/sign-in", ("login", staff.UserName!), ("password", Password));
        return browser;
    }

    private static async Task<StaffMember> Hire(PracticeHost host, Role role)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        var staff = new StaffMember
        {
            Id = Guid.CreateVersion7(),
            UserName = $"{role}-{Guid.NewGuid():N}",
            DisplayName = $"Somebody ({role})",
            Role = role,
        };
        Assert.True((await people.CreateAsync(staff, Password)).Succeeded);
        return staff;
    }
}
