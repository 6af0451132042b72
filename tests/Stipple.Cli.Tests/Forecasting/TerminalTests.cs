namespace Stipple.Cli.Tests.Forecasting;

public sealed class TerminalTests
{
    public static TheoryData<string> Examples => [.. Repository.Examples];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_forecast_within_eighty_columns(string example)
    {
        var shown = Program.Forecast(example).Sound();

        Assert.Contains("people like this improve by at least", shown, StringComparison.Ordinal);
        Assert.Contains("with this course", shown, StringComparison.Ordinal);
        Assert.Contains("untreated", shown, StringComparison.Ordinal);
        Assert.All(shown.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.DoesNotContain(shown.Split('\n'), line => line.EndsWith(' '));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void Ascii_stays_ascii_and_within_its_width(int width)
    {
        var shown = Program.Forecast("acne-scars", "--ascii", "--width", $"{width}", "--sign", "redness").Sound();

        Assert.DoesNotContain(shown, letter => letter is not '\n' and (< ' ' or > '~'));
        Assert.All(shown.Split('\n'), line => Assert.InRange(line.Length, 0, width));
        Assert.Contains("Redness: cheek", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrow_terminal_is_drawn_as_wide_as_needed_and_only_a_typed_width_is_refused()
    {
        var course = Repository.Example("wrinkles");

        var shown = Program.Within(40, "forecast", course, "--twins", $"{Program.FewTwins}").Sound();

        Assert.All(shown.Split('\n'), line => Assert.InRange(line.Length, 0, 60));
        Assert.Equal(["STP-CLI-005"], Program.Within(80, "forecast", course, "--width", "40").Codes);
    }

    [Fact]
    public void What_is_done_ends_with_the_last_record_not_with_today()
    {
        var shown = Program.Forecast("acne-scars").Sound();

        Assert.Contains("last record, day", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("today", shown, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Chances_say_what_they_are_of() =>
        Assert.Contains(
            "Chances are of the true score, without a rater's error.",
            Program.Forecast("wrinkles").Sound().ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );

    [Fact]
    public void No_colour_reaches_an_output_that_is_no_terminal() => Assert.DoesNotContain('\u001b', Program.Forecast("wrinkles").Sound());

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_gives_others()
    {
        var once = Program.Forecast("melasma", "--seed", "7", "--csv", "-").Sound();

        Assert.Equal(once, Program.Forecast("melasma", "--seed", "7", "--csv", "-").Sound());
        Assert.NotEqual(once, Program.Forecast("melasma", "--seed", "8", "--csv", "-").Sound());
    }

    [Fact]
    public void A_course_comes_in_through_a_pipe() =>
        Assert.Equal(
            Program.Forecast("neck-laxity").Sound(),
            Program.Pipe(Repository.Read("examples/neck-laxity.json"), "forecast", "-", "--twins", $"{Program.FewTwins}").Sound()
        );

    [Fact]
    public void A_zone_leaves_the_others_out()
    {
        var shown = Program.Forecast("acne-scars", "--zone", "temple-left", "--csv", "-").Sound();

        Assert.Contains("temple-left", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("sign,redness,cheek-left", shown, StringComparison.Ordinal);
    }
}
