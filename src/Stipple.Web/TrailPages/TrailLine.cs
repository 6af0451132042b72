using Stipple.Records.Trail;

namespace Stipple.Web.TrailPages;

/// <summary>A line of the trail with names put to its ids.</summary>
/// <param name="Entry">The line.</param>
/// <param name="At">When, on the practice's clock.</param>
/// <param name="Who">Name of who did it.</param>
/// <param name="PatientId">The patient; null where none was concerned or they were erased.</param>
/// <param name="Patient">Name of the patient; null where none was concerned or they were erased.</param>
public sealed record TrailLine(TrailEntry Entry, DateTime At, string Who, Guid? PatientId, string? Patient);
