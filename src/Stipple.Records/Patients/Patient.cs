using Stipple.Records.Changes;

namespace Stipple.Records.Patients;

/// <summary>A person treated here.</summary>
public sealed class Patient : Entry
{
    /// <summary>Given names, up to 100 characters.</summary>
    public required string Given { get; set; }

    /// <summary>Family name, up to 100 characters.</summary>
    public required string Family { get; set; }

    /// <summary>Date of birth.</summary>
    public DateOnly Birth { get; set; }

    /// <summary>Sex, as the model of the skin needs it.</summary>
    public Sex Sex { get; set; }

    /// <summary>Fitzpatrick phototype; null until it was assessed.</summary>
    public Phototype? Phototype { get; set; }

    /// <summary>Telephone, as given, up to 40 characters.</summary>
    public string? Phone { get; set; }

    /// <summary>E-mail address, up to 254 characters.</summary>
    public string? Email { get; set; }

    /// <summary>Name of the guardian of a minor, up to 200 characters.</summary>
    public string? Guardian { get; set; }

    /// <summary>Telephone of the guardian, up to 40 characters.</summary>
    public string? GuardianPhone { get; set; }

    /// <summary>The rest of the person as in the course format (smoking, sun, skin care, hormones, healing history), a JSON object.</summary>
    public string Background { get; set; } = "{}";

    /// <summary>Anything worth keeping, up to 2000 characters.</summary>
    public string? Note { get; set; }

    /// <summary>When the record was put away; null while in use.</summary>
    public DateTimeOffset? Archived { get; set; }

    /// <summary>The day until which the record is kept although the patient was not seen for long; null when nobody said so.</summary>
    public DateOnly? KeptUntil { get; set; }

    /// <summary>Why it is kept, up to 500 characters.</summary>
    public string? KeptBecause { get; set; }

    /// <summary>The record this one was merged into; null when it stands for itself.</summary>
    public Guid? MergedInto { get; set; }

    /// <summary>Given names and family name.</summary>
    public string Name => $"{Given} {Family}";

    /// <summary>Completed years of age on a day.</summary>
    /// <param name="day">The day.</param>
    public int AgeOn(DateOnly day)
    {
        var years = day.Year - Birth.Year;
        return Birth.AddYears(years) > day ? years - 1 : years;
    }
}
