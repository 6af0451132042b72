using System.Text.Json.Nodes;
using Stipple.Practice.Following;
using Stipple.Web.Consenting;
using Stipple.Web.Forecasting;
using Stipple.Web.Patients;
using Stipple.Web.Planning;
using Stipple.Web.Screening;
using Stipple.Web.Treating;

namespace Stipple.Web.Api;

/// <summary>What operations answer that neither their type nor their one handler tells.</summary>
internal static class StatedAnswers
{
    private static readonly Dictionary<string, Type> All = new(StringComparer.Ordinal)
    {
        ["GET /patients/{patient}"] = typeof(PatientView),
        ["GET /patients/{patient}/screenings"] = typeof(IReadOnlyList<ScreeningView>),
        ["GET /patients/{patient}/screenings/{screening}"] = typeof(ScreeningView),
        ["GET /patients/{patient}/consent-offer"] = typeof(ConsentOffer),
        ["GET /patients/{patient}/next"] = typeof(NextStep),
        ["GET /patients/{patient}/sessions"] = typeof(IReadOnlyList<SessionView>),
        ["GET /patients/{patient}/sessions/{session}"] = typeof(SessionView),
        ["GET /patients/{patient}/plan"] = typeof(PlanView),
        ["GET /patients/{patient}/outlook"] = typeof(CourseOutlook),
        // Documents whose form is told elsewhere: the course format, the rules, a regulator's report.
        ["GET /patients/{patient}/course"] = typeof(JsonObject),
        ["GET /screening/questionnaire"] = typeof(JsonArray),
        ["GET /practice/choices"] = typeof(JsonObject),
        ["GET /patients/{patient}/incidents/{incident}/report"] = typeof(JsonObject),
        ["POST /patients/{patient}/plan/outlook"] = typeof(JsonObject),
    };

    /// <summary>What an operation answers; null when it tells so itself.</summary>
    /// <param name="operation">Method and address: <c>GET /patients/{patient}</c>.</param>
    public static Type? Of(string operation) => All.GetValueOrDefault(operation);
}
