using System.Text;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Stipple.Evidence;
using Stipple.Practice.Screening;

namespace Stipple.Practice.Tests.Screening;

public sealed partial class RuleDataTests
{
    private static readonly IEnumerable<(string Owner, Strength Strength, IReadOnlyList<string> Sources)> Grounds =
    [
        .. ScreeningRules
            .Current.Rules.Where(rule => rule.Ruling is not null)
            .Select(rule => (rule.Id, rule.Ruling!.Strength, (IReadOnlyList<string>)rule.Ruling.Sources)),
        .. ScreeningRules.Current.Conflicts.SelectMany(conflict =>
            conflict.Alternatives.Select(one => ($"{conflict.Id}/{one.Id}", one.Ruling.Strength, (IReadOnlyList<string>)one.Ruling.Sources))
        ),
        .. ScreeningRules.Current.Skin.Select(advice => (advice.Id, advice.Strength, (IReadOnlyList<string>)advice.Sources)),
    ];

    [Fact]
    public void Everything_rests_on_a_source_in_the_catalogue_or_is_called_chosen()
    {
        foreach (var (owner, strength, sources) in Grounds)
        {
            Assert.True(sources.Count > 0 || strength is Strength.Chosen, owner);
            Assert.All(sources, id => Assert.True(Catalogue.Sources.TryFind(id, out _), $"{owner}: {id}"));
        }
    }

    [Fact]
    public void Strength_claims_no_more_than_its_best_source()
    {
        foreach (var (owner, strength, sources) in Grounds.Where(one => one.Strength is not Strength.Chosen))
        {
            SourceKind[] kinds = [.. sources.Select(id => Catalogue.Sources[id].Kind)];
            var borne = strength switch
            {
                Strength.Label => kinds.Contains(SourceKind.Regulator) || sources.Any(Copies.Contains),
                Strength.Guideline => kinds.Contains(SourceKind.Review),
                Strength.Primary => kinds.Contains(SourceKind.Primary),
                _ => true,
            };
            Assert.True(borne, $"{owner} is called {strength} by {string.Join(", ", sources)}.");
        }
    }

    /// <summary>Pages that repeat a label word for word, read in place of it.</summary>
    private static readonly string[] Copies = ["elite-skinpen-label", "projectlead-isotretinoin"];

    [Fact]
    public void Every_question_but_words_is_looked_at_by_a_rule_or_opens_one_that_is()
    {
        var rules = ScreeningRules.Current;
        var looked = rules
            .Rules.SelectMany(rule =>
                (rule.Conflict is { } id ? rules.Conflict(id).Alternatives.Select(one => one.Ruling) : [rule.Ruling!]).SelectMany(ruling =>
                    Screener.Whole(rule, ruling).Leaves
                )
            )
            .Select(leaf => leaf.Asks)
            .ToHashSet();
        Assert.All(
            rules.Questionnaire.Questions.Where(question => question.Kind is not QuestionKind.Text),
            question =>
                Assert.True(
                    looked.Contains(question.Id) || rules.Questionnaire.Questions.Any(other => other.ShownWhen?.Question == question.Id),
                    question.Id
                )
        );
    }

    [Fact]
    public void What_a_person_reads_is_plain_enough_for_the_age_of_eleven()
    {
        var (questions, rules) = (Questionnaire.Current.Questions, ScreeningRules.Current);
        string[][] texts =
        [
            [.. questions.Select(question => question.Text)],
            [.. questions.Select(question => question.Help).OfType<string>()],
            [.. questions.SelectMany(question => question.Options).Select(option => option.Label)],
            [.. rules.Rules.Select(rule => rule.Plain)],
            [.. rules.Skin.Select(advice => advice.Plain)],
        ];

        Assert.All(texts, kind => Assert.InRange(Grade(kind), -3, 6)); // grade 6 is age 11 to 12
        Assert.All(texts[0], text => Assert.True(Words().Count(text) <= 17, text));
    }

    [Theory]
    [InlineData("\"version\": 1,", "\"version\": 1, \"colour\": 2,", "$.colour", "colour")]
    [InlineData("\"kind\": \"yes-no-unknown\"", "\"kind\": \"maybe\"", "kind", "line")]
    [InlineData("\"version\": 1,", "", "$", "version")]
    public void A_bad_file_names_itself_and_the_place(string sound, string broken, string place, string what)
    {
        var fault = Assert.Throws<InvalidDataException>(() => Questions(text => Once(text, sound, broken)));

        Assert.StartsWith("evidence/rules/questionnaire.json", fault.Message, StringComparison.Ordinal);
        Assert.Contains(place, fault.Message, StringComparison.Ordinal);
        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "\"question\": \"isotretinoin\", \"is\": [\"before\"]",
        "\"question\": \"isotretinoin\", \"is\": [\"after\"]",
        "'isotretinoin-last' depends on the answer 'after'"
    )]
    [InlineData("\"id\": \"wounds\"", "\"id\": \"acne\"", "Question 'acne' is there twice.")]
    [InlineData("\"minimum\": 0,", "", "only a number has a range and a unit")]
    public void A_questionnaire_that_does_not_hold_together_is_refused(string sound, string broken, string message) =>
        Assert.Contains(
            message,
            Assert.Throws<InvalidDataException>(() => new Questionnaire(Questions(text => Once(text, sound, broken)))).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("\"question\": \"wounds\"", "\"question\": \"wound\"", "asks about 'wound'")]
    [InlineData("\"is\": [\"now\"]", "\"is\": [\"later\"]", "asks for the answer 'later'")]
    [InlineData("\"conflict\": \"active-acne\"", "\"conflict\": \"old-acne\"", "names the conflict 'old-acne'")]
    [InlineData("\"default\": \"no-acne\"", "\"default\": \"none\"", "Conflict 'active-acne' needs two alternatives, one of them 'none'.")]
    [InlineData("\"exceed-manual\"", "\"exceeding-manual\"", "the source 'exceeding-manual'")]
    [InlineData("\"after\": \"toxin-date\"", "\"after\": \"toxin\"", "waits 180 days after 'toxin'")]
    [InlineData("\"verdict\": \"not-before\"", "\"verdict\": \"ask-physician\"", "a wait belongs to 'not-before'")]
    [InlineData("\"verdict\": \"do-not-treat\"", "\"verdict\": \"incomplete\"", "only a whole screening can be")]
    [InlineData("\"id\": \"wounds\"", "\"id\": \"acne\"", "Rule 'acne' is there twice.")]
    [InlineData("\"periorbital\"", "\"elbow\"", "the place 'elbow'")]
    public void Rules_that_do_not_hold_together_are_refused(string sound, string broken, string message) =>
        Assert.Contains(
            message,
            Assert
                .Throws<InvalidDataException>(() =>
                    new ScreeningRules(
                        Read("screening.json", text => Once(text, sound, broken), ScreeningJson.Default.RuleFile),
                        Questionnaire.Current
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    private static QuestionnaireFile Questions(Func<string, string> change) =>
        Read("questionnaire.json", change, ScreeningJson.Default.QuestionnaireFile);

    private static T Read<T>(string name, Func<string, string> change, JsonTypeInfo<T> type)
        where T : class
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "evidence/rules", name));
        return RuleReader.Read(name, new MemoryStream(Encoding.UTF8.GetBytes(change(text))), type);
    }

    private static string Once(string text, string sound, string broken)
    {
        var at = text.IndexOf(sound, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{sound} is not in the file any more.");
        return text[..at] + broken + text[(at + sound.Length)..];
    }

    /// <summary>School grade by Flesch and Kincaid (1975).</summary>
    private static double Grade(string[] texts)
    {
        var words = texts.SelectMany(text => Words().Matches(text).Select(match => match.Value)).ToArray();
        var sentences = texts.Sum(text => Math.Max(1, text.Split(". ").Length));
        return (0.39 * words.Length / sentences) + (11.8 * words.Sum(Syllables) / words.Length) - 15.59;
    }

    /// <summary>Groups of vowels, without a silent e at the end; at least one.</summary>
    private static int Syllables(string word) =>
        Math.Max(1, Vowels().Count(word) - (word.EndsWith('e') && !word.EndsWith("le", StringComparison.Ordinal) ? 1 : 0));

    [GeneratedRegex("[A-Za-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Words();

    [GeneratedRegex("[aeiouyAEIOUY]+", RegexOptions.None, 1000)]
    private static partial Regex Vowels();
}
