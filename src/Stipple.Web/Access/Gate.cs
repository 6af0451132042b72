using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;

namespace Stipple.Web.Access;

/// <summary>Says what an endpoint needs. One that says nothing is closed to everybody.</summary>
public static class Gate
{
    /// <summary>The claim that carries a permission.</summary>
    public const string May = "may";

    /// <summary>The sign-in scheme of programs.</summary>
    public const string Token = "Token";

    /// <summary>An endpoint for people signed in who may do this.</summary>
    public static T Needs<T>(this T endpoint, Permission permission)
        where T : IEndpointConventionBuilder => endpoint.RequireAuthorization($"page:{permission}");

    /// <summary>An endpoint for programs whose token may do this.</summary>
    public static T TokenNeeds<T>(this T endpoint, Permission permission)
        where T : IEndpointConventionBuilder => endpoint.RequireAuthorization($"api:{permission}");

    /// <summary>An endpoint for anybody.</summary>
    public static T OpenToAll<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.AllowAnonymous();

    /// <summary>The policies: one for each permission and way of signing in; without one of them, nobody.</summary>
    public static void AddPolicies(AuthorizationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
        foreach (var permission in Enum.GetValues<Permission>())
        {
            options.AddPolicy(
                $"page:{permission}",
                p =>
                    p.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme)
                        .RequireAuthenticatedUser()
                        .RequireClaim(May, $"{permission}")
            );
            options.AddPolicy(
                $"api:{permission}",
                p => p.AddAuthenticationSchemes(Token).RequireAuthenticatedUser().RequireClaim(May, $"{permission}")
            );
        }
    }
}
