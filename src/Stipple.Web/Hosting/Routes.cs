using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Stipple.Web.Access;

namespace Stipple.Web.Hosting;

/// <summary>
/// Where each thing a person does maps its addresses: pages for people signed in with a cookie, the interface for programs
/// with a token. Forms are refused without the token that ties them to the person they were shown to.
/// </summary>
/// <param name="app">The application.</param>
public sealed class Routes(IEndpointRouteBuilder app)
{
    private readonly RouteGroupBuilder pages = app.MapGroup("")
        .AddEndpointFilter(RefuseForged)
        .AddEndpointFilter(Patients.FollowMerged.Filter)
        .ExcludeFromDescription();
    private readonly RouteGroupBuilder api = app.MapGroup("/api/v1").WithGroupName("v1");

    /// <summary>A page.</summary>
    public RouteHandlerBuilder Page(string path, Permission permission, Delegate handler) => pages.MapGet(path, handler).Needs(permission);

    /// <summary>What a page's form is sent to.</summary>
    public RouteHandlerBuilder Form(string path, Permission permission, Delegate handler) => pages.MapPost(path, handler).Needs(permission);

    /// <summary>A page for anybody: sign-in, first run.</summary>
    public RouteHandlerBuilder OpenPage(string path, Delegate handler) => pages.MapGet(path, handler).OpenToAll();

    /// <summary>What an open page's form is sent to.</summary>
    public RouteHandlerBuilder OpenForm(string path, Delegate handler) => pages.MapPost(path, handler).OpenToAll();

    /// <summary>Something a program reads.</summary>
    public RouteHandlerBuilder ApiGet(string path, Permission permission, Delegate handler) =>
        api.MapGet(path, handler).TokenNeeds(permission);

    /// <summary>Something a program does.</summary>
    public RouteHandlerBuilder ApiPost<TInput>(string path, Permission permission, Delegate handler)
        where TInput : class => api.MapPost(path, handler).Accepts<TInput>("application/json").TokenNeeds(permission);

    /// <summary>Something a program replaces.</summary>
    public RouteHandlerBuilder ApiPut<TInput>(string path, Permission permission, Delegate handler)
        where TInput : class => api.MapPut(path, handler).Accepts<TInput>("application/json").TokenNeeds(permission);

    private static async ValueTask<object?> RefuseForged(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            return await next(context);
        var antiforgery = (IAntiforgery)http.RequestServices.GetService(typeof(IAntiforgery))!;
        return await antiforgery.IsRequestValidAsync(http)
            ? await next(context)
            : Forms.Answers.Page<Frame.TellPage>(new { Key = "frame.forged" }, StatusCodes.Status400BadRequest);
    }
}
