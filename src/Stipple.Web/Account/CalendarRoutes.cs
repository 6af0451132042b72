using Microsoft.AspNetCore.Http;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Account;

/// <summary>Addresses of calendar feeds.</summary>
internal static class CalendarRoutes
{
    private const string Here = "/account/calendar";

    public static void Map(Routes routes)
    {
        routes.Page(
            Here,
            Permission.OwnAccount,
            async (CalendarFeeds feeds, CancellationToken cancellation) =>
                Answers.Page<CalendarPage>(new { Feeds = await feeds.Mine(cancellation) })
        );
        routes.Form(
            Here,
            Permission.OwnAccount,
            async (
                Submitted<CalendarInput> sent,
                CalendarFeeds feeds,
                HttpRequest request,
                WebSettings settings,
                CancellationToken cancellation
            ) =>
            {
                if (sent.Value is null)
                    return Answers.Page<CalendarPage>(
                        new { Form = Form.Again(sent), Feeds = await feeds.Mine(cancellation) },
                        StatusCodes.Status422UnprocessableEntity
                    );
                if (await feeds.Create(sent.Value, cancellation) is not { } secret)
                    return Answers.Go(Here);
                var door = settings.PublicBase?.ToString().TrimEnd('/') ?? $"{request.Scheme}://{request.Host}";
                return Answers.Page<CalendarPage>(new { Feeds = await feeds.Mine(cancellation), Made = $"{door}/calendar/{secret}.ics" });
            }
        );
        routes.Form(
            $"{Here}/{{id:guid}}/revoke",
            Permission.OwnAccount,
            async (Guid id, CalendarFeeds feeds, CancellationToken cancellation) =>
                await feeds.Revoke(id, cancellation) ? Answers.Go(Here) : Results.NotFound()
        );
        // Calendars cannot sign in: the secret in the address is the key.
        routes.OpenPage(
            "/calendar/{secret}.ics",
            async (string secret, CalendarFeeds feeds, CancellationToken cancellation) =>
                await feeds.Read(secret, cancellation) is { } text
                    ? Results.Text(text, "text/calendar", System.Text.Encoding.UTF8)
                    : Results.NotFound()
        );
    }
}
