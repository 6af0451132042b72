namespace Stipple.Practice.Following;

/// <summary>What is due.</summary>
public enum DueKind
{
    /// <summary>A planned session.</summary>
    Visit,

    /// <summary>Scores of a concern.</summary>
    Scores,

    /// <summary>A new consent.</summary>
    Consent,

    /// <summary>A session to keep the gain.</summary>
    Maintenance,
}
