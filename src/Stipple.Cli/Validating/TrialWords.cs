using System.Text.Json;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Evidence;

namespace Stipple.Cli.Validating;

/// <summary>An arm in few words.</summary>
internal static class TrialWords
{
    /// <summary>A kind of concern as the evidence files name it.</summary>
    public static string Indication(string kind) =>
        kind switch
        {
            "acne-scars" => "acne-scar",
            "wrinkles" => "wrinkle",
            "stretch-marks" => "striae",
            "texture" or "pores" => "texture-pores",
            _ => kind,
        };

    public static string Role(TrialRole role) => Kebab(role);

    /// <summary>A reason for being out of scope, with its note.</summary>
    public static string Reason(ScopeReason reason, string note) => $"{Kebab(reason)}: {note}";

    /// <summary>Weeks of a follow-up: <c>+8</c> after the last session, <c>20</c> from the first; <c>?</c> when not reported.</summary>
    public static string Week(TrialFollowup followup) =>
        followup switch
        {
            { WeeksFromFirst: { } first } => Numbers.Plain(Math.Round(first, 1)),
            { WeeksFromLast: { } last } => $"+{Numbers.Plain(Math.Round(last, 1))}",
            { Weeks: { } weeks } => $"{Numbers.Plain(Math.Round(weeks, 1))}?",
            _ => "?",
        };

    /// <summary>What was done: <c>pen 1.5 mm, 3 x every 4 weeks, prp</c>; gaps are left out.</summary>
    public static string Done(TrialArm arm)
    {
        if (arm.Role == TrialRole.Control)
            return "no needling";
        var done = arm.Treatment;
        var sessions = done.Sessions is { } count ? $"{Numbers.Plain(count)} x" : "";
        var interval = done.IntervalWeeks is { } weeks ? Every(Math.Round(weeks, 1)) : "";
        return string.Join(
            ", ",
            new[]
            {
                Joined(
                    done.Device is { } device ? Kebab(device) : "needles",
                    done.NeedleLength is { } length ? $"{Numbers.Plain(length)} mm" : ""
                ),
                Joined(sessions, interval),
                string.Join(", ", done.Adjuncts.Select(a => Kebab(a)).Concat(done.SkinCare.Select(p => Kebab(p)))),
                done.Unmodelled ?? "",
            }.Where(part => part.Length > 0)
        );
    }

    private static string Every(double weeks) => weeks == 1 ? "every week" : $"every {Numbers.Plain(weeks)} weeks";

    private static string Joined(params string[] parts) => string.Join(' ', parts.Where(p => p.Length > 0));

    private static string Kebab<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());
}
