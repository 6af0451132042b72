namespace Stipple.Practice.Screening;

/// <summary>Truth of a condition when answers may be missing (Kleene 1938): and is the lesser, or is the greater.</summary>
internal enum Truth
{
    False,
    Unknown,
    True,
}
