namespace Stipple.Evidence;

/// <summary>A record of a catalogue.</summary>
public interface IIdentified
{
    /// <summary>The permanent name of the record, unique in its catalogue: words joined by hyphens; model parameters as in the equations.</summary>
    string Id { get; }
}
