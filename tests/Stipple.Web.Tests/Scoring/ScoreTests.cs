using System.Net;
using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Scales;
using Stipple.Web.Tests.Concerns;

namespace Stipple.Web.Tests.Scoring;

public class ScoreTests
{
    [Fact]
    public async Task Answers_to_all_items_make_the_total_of_the_instrument()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);
        var concern = await People.Scars(host, patient);

        await Score(host, patient, concern, "ecca", q => q.Item.Grades.IsEmpty ? q.Item.Minimum ?? 0 : q.Item.Grades[^1].Value);

        var kept = await host.Look(r => r.Scores.SingleAsync());
        Assert.Equal(Instruments.Of("ecca").Maximum, kept.Total);
        Assert.Equal("ecca", kept.Scale);
        Assert.Equal(concern, kept.ConcernId);
    }

    [Fact]
    public async Task There_is_no_total_while_an_item_is_missing_and_each_is_named()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);
        var concern = await People.Scars(host, patient);
        var questions = Instruments.Of("ecca").Questions;

        var page = await host.Owner.PostFrom(
            $"/patients/{patient}/scores/new?concern={concern}&scale=ecca",
            $"/patients/{patient}/scores/new",
            ($"items.{questions[0].Id}", Words(questions[0].Item.Grades[0].Value))
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Equal(questions.Length - 1, page.QuerySelectorAll(".faults li").Length);
        Assert.Equal(0, await host.Look(r => r.Scores.CountAsync()));
        Assert.NotNull(page.QuerySelector($"[name='items.{questions[0].Id}'][checked]"));
    }

    [Fact]
    public async Task A_change_is_told_against_the_score_before_the_course_with_the_least_that_can_be_detected()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);
        var concern = await People.Scars(host, patient);

        await Score(host, patient, concern, "goodman-baron-quantitative", _ => 0);
        var page = await host.Owner.Get($"/patients/{patient}/scores");

        Assert.Contains("22 points better: more than", page.Body!.TextContent);
    }

    [Fact]
    public async Task A_photograph_cannot_answer_for_a_scale_rated_in_person()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);

        var page = await host.Owner.PostFrom(
            $"/patients/{patient}/scores/new?scale=pain-nrs",
            $"/patients/{patient}/scores/new",
            [("zones", "chin"), ("setting", "photo"), .. Instruments.Of("pain-nrs").Questions.Select(q => ($"items.{q.Id}", "3"))]
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.NotEmpty(page.QuerySelectorAll(".faults li"));
    }

    [Fact]
    public async Task A_score_of_tomorrow_is_refused()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);

        var page = await host.Owner.PostFrom(
            $"/patients/{patient}/scores/new?scale=pain-nrs",
            $"/patients/{patient}/scores/new",
            [("zones", "chin"), ("at", "2027-01-01T10:00"), .. Instruments.Of("pain-nrs").Questions.Select(q => ($"items.{q.Id}", "3"))]
        );

        Assert.Equal("#f-at", Assert.Single(page.QuerySelectorAll(".faults a")).GetAttribute("href"));
    }

    [Fact]
    public async Task Every_scale_has_a_page_to_score_on()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);

        foreach (var scale in Evidence.Catalogue.Scales.Ids)
        {
            await host.Owner.Get($"/patients/{patient}/scores/new?scale={scale}");
            Assert.Equal(HttpStatusCode.OK, host.Owner.Answer.StatusCode);
        }
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> Score(
        PracticeHost host,
        Guid patient,
        Guid concern,
        string scale,
        Func<Question, double> answer
    ) =>
        host.Owner.PostFrom(
            $"/patients/{patient}/scores/new?concern={concern}&scale={scale}",
            $"/patients/{patient}/scores/new",
            [.. Instruments.Of(scale).Questions.Select(q => ($"items.{q.Id}", Words(answer(q))))]
        );

    private static string Words(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
