using Microsoft.EntityFrameworkCore;

namespace Stipple.Web.Tests.Concerns;

/// <summary>Patients with something to treat.</summary>
internal static class People
{
    public static async Task<Guid> New(PracticeHost host, string phototype = "III")
    {
        var name = Guid.NewGuid().ToString("N");
        await host.Owner.Post(
            "/patients/new",
            ("given", "Eva"),
            ("family", name),
            ("birth", "1994-03-05"),
            ("sex", "female"),
            ("phototype", phototype)
        );
        return await host.Look(r => r.Patients.Where(p => p.Family == name).Select(p => p.Id).SingleAsync());
    }

    public static async Task<Guid> Scars(PracticeHost host, Guid patient, params (string, string)[] more)
    {
        await host.Owner.PostFrom(
            $"/patients/{patient}/concerns/new?kind=acne-scars",
            $"/patients/{patient}/concerns/new",
            [("zones", "cheek-left"), ("zones", "cheek-right"), ("scale", "goodman-baron-quantitative"), ("score", "22"), .. more]
        );
        return await host.Look(r => r.Concerns.Where(c => c.PatientId == patient).OrderBy(c => c.Id).Select(c => c.Id).LastAsync());
    }
}
