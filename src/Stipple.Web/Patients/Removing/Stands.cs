namespace Stipple.Web.Patients.Removing;

/// <summary>Whose word stands when two records become one.</summary>
public enum Stands
{
    /// <summary>That of the record that is kept.</summary>
    Kept,

    /// <summary>That of the record that goes into it.</summary>
    Other,
}
