using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Tests.Treating;

namespace Stipple.Web.Tests.Lots;

public class LotTests
{
    [Fact]
    public async Task A_lot_leads_to_everybody_it_touched_also_as_a_second_cartridge_and_to_their_reactions()
    {
        await using var couch = await Couch.Begin();
        var first = (await couch.Done()).Split('/')[^1];
        var other = await couch.NewPatient();
        await couch.Done(
            other,
            ("cartridges[0].lot", "B2"),
            ("cartridges[1].lot", "A1"),
            ("cartridges[1].expiry", "2027-12-31"),
            ("areas[0].cartridge", "1")
        );
        await couch.Done(await couch.NewPatient(), ("cartridges[0].lot", "C3"));
        await couch.Owner.Post(
            $"/patients/{couch.Patient}/incidents/new",
            ("kind", "infection"),
            ("grade", "moderate"),
            ("onset", "2026-11-23"),
            ("session", first)
        );

        var page = await couch.Owner.Get("/lots?find=A1");

        Assert.Equal(2, page.QuerySelectorAll("table.lots tbody tr").Length);
        Assert.Single(page.QuerySelectorAll(".reaction"));
        await couch.Owner.Get("/lots.csv?find=A1");
        var csv = await couch.Owner.Text();
        Assert.Equal(4, csv.Split("\r\n").Length);
        Assert.Contains("infection,2,2026-11-23", csv);
        var token = await couch.Token(Permission.SeeResults);
        var json = await couch.Api(HttpMethod.Get, "/lots?find=A1", token);
        Assert.Equal(2, json!["uses"]!.AsArray().Count);
    }

    [Fact]
    public async Task Every_patient_a_lot_leads_to_is_in_the_trail_as_read()
    {
        await using var couch = await Couch.Begin();
        await couch.Done();

        await couch.Owner.Get("/lots?find=A1");

        Assert.Equal(1, await couch.Host.Look(r => r.Trail.CountAsync(t => t.Kind == "lots" && t.What == "read")));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("A10")]
    [InlineData("%")]
    [InlineData("' OR 1=1 --")]
    [InlineData("<b>A1</b>")]
    public async Task What_is_not_a_lot_finds_nobody(string find)
    {
        await using var couch = await Couch.Begin();
        await couch.Done();

        var page = await couch.Owner.Get($"/lots?find={Uri.EscapeDataString(find)}");

        Assert.Equal(HttpStatusCode.OK, couch.Owner.Answer.StatusCode);
        Assert.Empty(page.QuerySelectorAll("table.lots"));
        Assert.Empty(page.QuerySelectorAll("main b"));
        Assert.NotNull(page.QuerySelector(".empty"));
    }

    [Fact]
    public async Task An_assistant_follows_no_lots()
    {
        await using var couch = await Couch.Begin();
        using var assistant = await couch.Colleague(Role.Assistant);

        await assistant.Get("/lots?find=A1");

        Assert.Equal(HttpStatusCode.Forbidden, assistant.Answer.StatusCode);
    }
}
