namespace Stipple.Evidence;

/// <summary>A record of a catalogue.</summary>
public interface IIdentified
{
    /// <summary>The permanent name of the record: lower case, words joined by hyphens, unique in its catalogue.</summary>
    string Id { get; }
}
