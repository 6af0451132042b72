using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Patients;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Courses;

/// <summary>A patient opens on the course.</summary>
internal static class CoursesSlice
{
    public static void Map(Routes routes)
    {
        routes.Page(
            "/patients/{patient:guid}",
            Permission.SeePatients,
            async (Guid patient, ShowCourse show, CancellationToken cancellation) =>
                await show.Run(patient, cancellation) switch
                {
                    null => Results.NotFound(),
                    { Patient.MergedInto: { } other } => Answers.Go($"/patients/{other}"),
                    var view => Answers.Page<CoursePage>(new { View = view }),
                }
        );
        routes.Page(
            "/patients/{patient:guid}/next",
            Permission.SeePatients,
            (Guid patient, RecordsContext records, AdviseNext advise, CancellationToken cancellation) =>
                Next(patient, records, advise, (found, step) => Answers.Page<NextPage>(new { Patient = found, Step = step }), cancellation)
        );
        routes.Page(
            "/patients/{patient:guid}/next/part",
            Permission.SeePatients,
            (Guid patient, RecordsContext records, AdviseNext advise, CancellationToken cancellation) =>
                Next(patient, records, advise, (_, step) => Answers.Page<NextPart>(new { Step = step }), cancellation)
        );
        routes.ApiGet(
            "/patients/{patient:guid}/next",
            Permission.SeePatients,
            (Guid patient, RecordsContext records, AdviseNext advise, CancellationToken cancellation) =>
                Next(patient, records, advise, (_, step) => Results.Ok(step), cancellation)
        );
        routes.ApiGet(
            "/patients/{patient:guid}/course",
            Permission.SeePatients,
            async (Guid patient, RecordsContext records, Forecasting.ForecastKeeper forecasts, CancellationToken cancellation) =>
                await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient, cancellation) is not { } found
                    ? Results.NotFound()
                : (await forecasts.Course(found, cancellation)).Json is { } json ? Results.Text(json, "application/json")
                : Answers.Problem([
                    new FormFault(FormCodes.NotNow, "phototype", "", "", "The record is no course yet: phototype or age is lacking."),
                ])
        );
    }

    private static async Task<IResult> Next(
        Guid id,
        RecordsContext records,
        AdviseNext advise,
        Func<Patient, Practice.Following.NextStep?, IResult> answer,
        CancellationToken cancellation
    ) =>
        await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, cancellation) is { } patient
            ? answer(patient, await advise.Run(patient, cancellation))
            : Results.NotFound();
}
