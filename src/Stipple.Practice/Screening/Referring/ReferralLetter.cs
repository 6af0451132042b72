using System.Globalization;
using Stipple.Evidence;

namespace Stipple.Practice.Screening;

/// <summary>A letter that asks a physician whether a person may be treated, with a slip to send back.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Date">The day it is written.</param>
/// <param name="Parties">Who writes to whom about whom.</param>
/// <param name="Sections">The letter.</param>
/// <param name="Reply">The slip: one line per reason, to be ticked, then the rest to be filled in.</param>
public sealed record ReferralLetter(
    string Title,
    DateOnly Date,
    LetterParties Parties,
    ValueList<LetterSection> Sections,
    LetterSection Reply
)
{
    /// <summary>The letter for a screening.</summary>
    /// <param name="result">The screening. Only what a physician can lift is asked; other reasons are told.</param>
    /// <param name="parties">Who writes to whom about whom.</param>
    /// <param name="planned">What is planned, in a sentence: device, needle length, sessions.</param>
    /// <param name="written">The day it is written.</param>
    /// <returns>The letter; null when nothing is to be asked of a physician.</returns>
    public static ReferralLetter? For(ScreeningResult result, LetterParties parties, string planned, DateOnly written)
    {
        var asked = result.Findings.Where(finding => finding.Verdict is Verdict.AskPhysician).ToArray();
        if (asked.Length == 0)
            return null;
        var subject = result.Subject;
        var zones = string.Join(", ", subject.Zones.Select(zone => Catalogue.Zones[zone].Name.ToLowerInvariant()));
        var sections = new List<LetterSection>
        {
            new("Who", [$"{parties.Person}, {subject.Age} years old, {Word(subject.Sex)}, Fitzpatrick phototype {subject.Phototype}."]),
            new(
                "What is planned",
                [
                    $"Microneedling (needles that pierce the skin and heal within days, to make new collagen) of: {zones}; on {Day(subject.Date)} or later.",
                    planned,
                ]
            ),
            new(
                "What we ask",
                [
                    $"May {parties.Person} be treated, given what follows? Please answer on the slip. No medicine is to be stopped for this treatment but on your word.",
                ]
            ),
            new("Why we ask", [.. asked.Select(Reason)]),
        };
        var other = result.Findings.Where(finding => finding.Verdict > Verdict.AskPhysician).ToArray();
        if (other.Length > 0)
            sections.Add(new("What also stands in the way, whatever you answer", [.. other.Select(Reason)]));
        return new(
            $"Microneedling of {parties.Person}: your advice, please",
            written,
            parties,
            [.. sections],
            new(
                $"Reply about {parties.Person}, to {parties.Practitioner}, {parties.Practice}",
                [
                    .. asked.Select(finding => $"{finding.Rule.Title}:  ☐ no objection   ☐ with these conditions   ☐ do not treat"),
                    "Conditions: ______________________________",
                    "This answer holds until: ______________________________",
                    "Name, date, signature: ______________________________",
                ]
            )
        );
    }

    private static string Reason(Finding finding)
    {
        var until = finding.NotBefore is { } day ? $" Not before {Day(day)}." : "";
        var sources = finding.Ruling.Sources.Select(source => Catalogue.Sources[source].Citation).ToArray();
        var rests = sources.Length > 0 ? $"Sources ({Word(finding.Ruling.Strength)}): {string.Join("; ", sources)}." : "Chosen; no source.";
        return $"{finding.Rule.Title}. {finding.Rule.Reason} {finding.Ruling.Note}{until} {rests}";
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Word(Sex sex) => sex is Sex.Female ? "female" : "male";

    private static string Word(Strength strength) =>
        strength switch
        {
            Strength.Label => "label or manual",
            Strength.Guideline => "guideline or review",
            Strength.Primary => "study",
            Strength.Secondary => "pages of clinics",
            _ => "chosen, these lean the same way",
        };
}
