using Stipple.Evidence;
using Stipple.Practice.Screening;

namespace Stipple.Practice.Tests.Screening;

public sealed class ReferralLetterTests
{
    private static readonly LetterParties Parties = new("Kim Example", "Nora Needle", "Example Practice, 1 Main Street");

    [Fact]
    public void Nothing_to_ask_gives_no_letter() => Assert.Null(Letter("wounds=yes"));

    [Fact]
    public void What_is_cleared_is_not_asked_again() =>
        Assert.Null(
            ReferralLetter.For(
                Person.With("slow-healing=yes").Screen(new PhysicianClearance(["slow-healing"], "Dr Ada", Person.Day, Person.Day)),
                Parties,
                "Four sessions.",
                Person.Day
            )
        );

    [Fact]
    public void A_letter_says_who_where_what_and_why_with_its_sources()
    {
        var text = Text(Letter("keratoses=yes", "zones:forehead+cheek-left")!);

        Assert.Contains("Kim Example, 34 years old, female, Fitzpatrick phototype III.", text, StringComparison.Ordinal);
        Assert.Contains("forehead, left cheek; on 22 November 2026 or later", text, StringComparison.Ordinal);
        Assert.Contains("Four sessions of 1.5 mm.", text, StringComparison.Ordinal);
        Assert.Contains("They can turn into cancer", text, StringComparison.Ordinal);
        Assert.Contains(Catalogue.Sources["dermapen4-manual"].Citation, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_reason_to_ask_has_a_line_on_the_slip()
    {
        var letter = Letter("keratoses=yes", "slow-healing=yes", "immune-weak=yes", "toxin=yes", "toxin-date=-10")!;

        Assert.Equal(3, letter.Reply.Paragraphs.Count(line => line.Contains("☐ no objection", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_no_physician_can_lift_is_told_but_not_asked()
    {
        var letter = Letter("keratoses=yes", "pregnant=yes", "toxin=yes", "toxin-date=-10")!;

        Assert.Contains("Not before 11 May 2027.", Text(letter), StringComparison.Ordinal);
        Assert.Contains("Pregnancy.", letter.Sections[^1].Paragraphs[0], StringComparison.Ordinal);
        Assert.DoesNotContain(letter.Reply.Paragraphs, line => line.Contains("Pregnancy", StringComparison.Ordinal));
    }

    [Fact]
    public void A_letter_leaves_out_what_the_physician_need_not_know() =>
        Assert.DoesNotContain("Fainting", Text(Letter("keratoses=yes", "fainting=faints")!), StringComparison.Ordinal);

    private static ReferralLetter? Letter(params string[] words) =>
        ReferralLetter.For(Person.With(words).Screen(), Parties, "Four sessions of 1.5 mm.", Person.Day);

    private static string Text(ReferralLetter letter) =>
        string.Join('\n', letter.Sections.SelectMany(section => section.Paragraphs.Prepend(section.Heading)));
}
