using Stipple.Records.Changes;
using Stipple.Records.Trail;

namespace Stipple.Web.Trails;

/// <summary>Collects what a request reads; it is in the trail before the answer leaves.</summary>
/// <param name="caller">Who.</param>
/// <param name="time">The clock.</param>
public sealed class ReadLog(ICaller caller, TimeProvider time)
{
    private readonly List<TrailNote> notes = [];

    /// <summary>What was read or done so far.</summary>
    public IReadOnlyCollection<TrailNote> Notes => notes;

    /// <summary>A patient's record, or part of it, was read.</summary>
    public void Read(Guid patient, string what, Guid? entry = null) => Add("read", what, patient, entry);

    /// <summary>Something else that the trail must tell.</summary>
    /// <param name="verb">What was done: <c>export</c>, <c>sign-in</c>.</param>
    /// <param name="what">What it was done to.</param>
    /// <param name="patient">The patient concerned, if one.</param>
    /// <param name="entry">The entry concerned, if one.</param>
    /// <param name="who">Who did it, when that is not yet known to the request.</param>
    public void Add(string verb, string what, Guid? patient = null, Guid? entry = null, Guid? who = null) =>
        notes.Add(
            new TrailNote
            {
                At = time.GetUtcNow(),
                Who = who ?? caller.Id,
                What = verb,
                Kind = what,
                EntryId = entry,
                PatientId = patient,
            }
        );
}
