using System.Text.Json;
using Stipple.Practice.Screening;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;

namespace Stipple.Web.Screening.Choosing;

/// <summary>Where sources conflict, the practice chooses once.</summary>
internal static class ChoicesSlice
{
    public static void Map(Routes routes)
    {
        routes.Page("/practice/choices", Permission.ManagePractice, Show);
        routes.Form("/practice/choices", Permission.ManagePractice, Choose);
        routes.ApiGet(
            "/practice/choices",
            Permission.ManagePractice,
            async (HouseKeeper house, CancellationToken cancellation) =>
                Results.Json(
                    new
                    {
                        (await house.Get(cancellation))!.Version,
                        Choices = await Chosen(house, cancellation),
                        ScreeningRules.Current.Conflicts,
                    },
                    Kept.Options
                )
        );
        routes.ApiPut<ChoicesInput>(
            "/practice/choices",
            Permission.ManagePractice,
            async (Submitted<ChoicesInput> sent, ChooseSides choose, CancellationToken cancellation) =>
                sent.Value is null ? Answers.Problem(sent.Faults) : Answers.Json(await choose.Do(sent.Value, cancellation))
        );
    }

    private static async Task<Dictionary<string, string>> Chosen(HouseKeeper house, CancellationToken cancellation) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>((await house.Get(cancellation))!.Choices)!;

    private static async Task<IResult> Show(string? done, HouseKeeper house, CancellationToken cancellation)
    {
        var values = new Values().Add("version", $"{(await house.Get(cancellation))!.Version}");
        foreach (var (conflict, side) in await Chosen(house, cancellation))
            values.Add($"choices.{conflict}", side);
        return Answers.Page<ChoicesPage>(new { Form = Form.Of(values), Saved = done is "1" });
    }

    private static async Task<IResult> Choose(
        Submitted<ChoicesInput> sent,
        ChooseSides choose,
        HouseKeeper house,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await choose.Do(sent.Value, cancellation);
        if (outcome is { Done: true })
            return Answers.Go("/practice/choices?done=1");
        sent.Values.Put("version", $"{(await house.Get(cancellation))!.Version}");
        return Answers.Page<ChoicesPage>(new { Form = Form.Again(sent, outcome?.Faults) }, StatusCodes.Status422UnprocessableEntity);
    }
}
