using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Records.Stores;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;

namespace Stipple.Web.Demonstration;

/// <summary>A practice of invented people with one tap, before there is a real one; and back.</summary>
internal static class DemonstrationSlice
{
    public static void Map(Routes routes)
    {
        routes.OpenForm(
            "/demonstration",
            async (HouseKeeper house, BuildDemonstration build, CancellationToken cancellation) =>
            {
                // A practice that has begun is never left for the demonstration.
                if (await house.Get(cancellation) is { Demonstration: false })
                    return Answers.Go("/");
                await build.Run(cancellation);
                return Answers.Go("/demonstration/enter");
            }
        );
        routes.OpenPage(
            "/demonstration/enter",
            async (StoreSwitch stores, UserManager<StaffMember> people, SignInManager<StaffMember> door) =>
            {
                if (stores.Demonstrating && await people.FindByNameAsync(BuildDemonstration.Owner) is { } owner)
                    await door.SignInAsync(owner, isPersistent: false);
                return Answers.Go("/");
            }
        );
        routes.Form(
            "/demonstration/leave",
            Permission.ManagePractice,
            async (StoreSwitch stores, SignInManager<StaffMember> door) =>
            {
                if (!stores.Demonstrating)
                    return Answers.Go("/");
                await door.SignOutAsync();
                stores.Return();
                return Answers.Go("/begin");
            }
        );
    }
}
