using Microsoft.EntityFrameworkCore;
using Stipple.Records;
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
            async (Guid patient, RecordsContext records, CancellationToken cancellation) =>
                await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient, cancellation) is { } found
                    ? Answers.Page<CoursePage>(new { Patient = found })
                    : Results.NotFound()
        );
    }
}
