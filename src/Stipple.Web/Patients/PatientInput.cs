using System.ComponentModel.DataAnnotations;
using Stipple.Records.Patients;
using Stipple.Web.Forms;
using Stipple.Web.Wording;

namespace Stipple.Web.Patients;

/// <summary>What is written down about a patient.</summary>
public sealed record PatientInput
{
    /// <summary>Id of the new record, made with the form, so that sending it twice makes one record; empty lets the server make one.</summary>
    public Guid? Id { get; init; }

    /// <summary>The version that was shown, when an existing record is corrected.</summary>
    public int? Version { get; init; }

    /// <summary>Given names.</summary>
    [StringLength(100)]
    public required string Given { get; init; }

    /// <summary>Family name.</summary>
    [StringLength(100)]
    public required string Family { get; init; }

    /// <summary>Date of birth.</summary>
    [Range(typeof(DateOnly), "1900-01-01", "2100-01-01")]
    public required DateOnly Birth { get; init; }

    /// <summary>Sex, as the model of the skin needs it.</summary>
    public required Sex Sex { get; init; }

    /// <summary>Fitzpatrick phototype; may wait for the screening.</summary>
    public Phototype? Phototype { get; init; }

    /// <summary>Telephone.</summary>
    [StringLength(40)]
    public string? Phone { get; init; }

    /// <summary>E-mail address.</summary>
    [StringLength(254)]
    [RegularExpression(@"[^@\s]+@[^@\s]+", ErrorMessage = "an e-mail address holds one @")]
    public string? Email { get; init; }

    /// <summary>Guardian of a minor.</summary>
    [StringLength(200)]
    public string? Guardian { get; init; }

    /// <summary>The guardian's telephone.</summary>
    [StringLength(40)]
    public string? GuardianPhone { get; init; }

    /// <summary>Anything worth keeping.</summary>
    [StringLength(2000)]
    public string? Note { get; init; }

    /// <summary>A new record that says this.</summary>
    internal Patient ToPatient(Guid id)
    {
        var patient = new Patient
        {
            Id = id,
            Given = Given,
            Family = Family,
        };
        Put(patient);
        return patient;
    }

    /// <summary>Makes a record say this.</summary>
    internal void Put(Patient patient)
    {
        (patient.Given, patient.Family, patient.Birth) = (Given, Family, Birth);
        // Once assessed, a phototype is corrected, never unset: screenings rest on it.
        (patient.Sex, patient.Phototype) = (Sex, Phototype ?? patient.Phototype);
        (patient.Phone, patient.Email) = (Phone, Email);
        (patient.Guardian, patient.GuardianPhone, patient.Note) = (Guardian, GuardianPhone, Note);
    }

    /// <summary>What is wrong with it on a day, beyond what each field says of itself.</summary>
    internal IReadOnlyList<FormFault> FaultsOn(DateOnly today, Texts texts)
    {
        if (Birth > today)
            return [new(FormCodes.OutOfRange, "birth", $"{Birth:yyyy-MM-dd}", $"up to {today:yyyy-MM-dd}", texts["patients.birth.ahead"])];
        // Of age at 18, as nearly everywhere.
        return Birth.AddYears(18) > today && Guardian is null
            ? [new(FormCodes.Missing, "guardian", "", "a name", texts["patients.guardian.missing"])]
            : [];
    }
}
