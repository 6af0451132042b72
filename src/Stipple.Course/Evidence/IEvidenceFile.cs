namespace Stipple.Evidence;

/// <summary>The content of one file in <c>evidence/</c>.</summary>
internal interface IEvidenceFile
{
    /// <summary>Name of the file in the folder.</summary>
    static abstract string FileName { get; }
}
