using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Stipple.Records;
using Stipple.Records.Access;
using Stipple.Records.People;
using Stipple.Web.Access;

namespace Stipple.Web.Tests.Taking;

/// <summary>The demonstration practice with its 42 people, made once for the tests that take records out of it.</summary>
public sealed class DemonstrationFixture : IAsyncLifetime
{
    public PracticeHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await PracticeHost.Begin(begun: false);
        await Host.Owner.PostFrom("/begin", "/demonstration");
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    /// <summary>The bytes at an address, as the owner gets them.</summary>
    public async Task<byte[]> Take(string path)
    {
        await Host.Owner.Get(path);
        Assert.Equal(HttpStatusCode.OK, Host.Owner.Answer.StatusCode);
        return await Host.Owner.Answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>A program with a token of the demonstration's owner or another member of staff.</summary>
    public Task<HttpClient> Program(params Permission[] permissions) => Programs.Of(Host, permissions);
}
