namespace Stipple.Practice.Screening;

/// <summary>An answer to one question.</summary>
public abstract record Answer
{
    private protected Answer() { }
}
