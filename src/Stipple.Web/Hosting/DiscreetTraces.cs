using System.Diagnostics;
using OpenTelemetry;

namespace Stipple.Web.Hosting;

/// <summary>Takes out of a trace what could tell of a patient: addresses as they were asked for. The route's pattern remains.</summary>
internal sealed class DiscreetTraces : BaseProcessor<Activity>
{
    private static readonly string[] Telling =
    [
        "url.path",
        "url.query",
        "url.full",
        "http.target",
        "http.url",
        "client.address",
        "user_agent.original",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in Telling)
            data.SetTag(tag, null);
    }
}
