using Stipple.Records.Patients;

namespace Stipple.Web.Patients;

/// <summary>A patient as the interface tells of them; with <c>mergedInto</c>, ask for that one.</summary>
public sealed record PatientView(
    Guid Id,
    int Version,
    string Given,
    string Family,
    DateOnly Birth,
    Sex Sex,
    Phototype? Phototype,
    string? Phone,
    string? Email,
    string? Guardian,
    string? GuardianPhone,
    string? Note,
    bool Archived,
    Guid? MergedInto
)
{
    /// <summary>The view of a patient.</summary>
    public static PatientView Of(Patient p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return new(
            p.Id,
            p.Version,
            p.Given,
            p.Family,
            p.Birth,
            p.Sex,
            p.Phototype,
            p.Phone,
            p.Email,
            p.Guardian,
            p.GuardianPhone,
            p.Note,
            p.Archived is not null,
            p.MergedInto
        );
    }
}
