namespace Stipple.Web.Patients.Importing;

/// <summary>A line whose person may be here already, or stand in the list twice.</summary>
/// <param name="Line">The line.</param>
/// <param name="Name">The name on it.</param>
/// <param name="Birth">The date of birth on it.</param>
/// <param name="Patient">The patient it may be; null when it is another line.</param>
/// <param name="OtherName">The name of that patient, or on that line.</param>
/// <param name="OtherLine">The earlier line; null when it is a patient here.</param>
public sealed record ImportTwin(int Line, string Name, DateOnly Birth, Guid? Patient, string OtherName, int? OtherLine);
