using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;

namespace Stipple.Web.FirstRun;

/// <summary>The first minutes of an installation: what it is for, who owns it.</summary>
internal static class FirstRunSlice
{
    public static void Map(Routes routes)
    {
        routes.OpenPage(
            "/begin",
            async (HouseKeeper house, CancellationToken cancellation) => await Begun(house, cancellation) ?? Answers.Page<BeginPage>()
        );
        routes.OpenForm(
            "/begin",
            async (Submitted<BeginInput> sent, HouseKeeper house, BeginPractice begin, CancellationToken cancellation) =>
            {
                if (await Begun(house, cancellation) is { } begun)
                    return begun;
                var outcome = sent.Value is null ? null : await begin.Run(sent.Value, cancellation);
                return outcome is { Done: true }
                    ? Answers.Go("/")
                    : Answers.Page<BeginPage>(new { Form = Form.Again(sent, outcome?.Faults) }, StatusCodes.Status422UnprocessableEntity);
            }
        );
    }

    // Once there is an owner, nobody else can become one here.
    private static async Task<IResult?> Begun(HouseKeeper house, CancellationToken cancellation) =>
        await house.Get(cancellation) is null ? null : Answers.Go("/");
}
