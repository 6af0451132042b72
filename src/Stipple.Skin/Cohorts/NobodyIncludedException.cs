namespace Stipple.Skin.Cohorts;

/// <summary>The limits of inclusion admit nobody, or next to nobody, of the population.</summary>
public sealed class NobodyIncludedException : Exception
{
    /// <summary>Permanent code.</summary>
    public const string Code = "STP-COHORT-001";

    /// <summary>People screened for one patient before giving up; a chosen value.</summary>
    public const int MostScreened = 100_000;

    internal NobodyIncludedException(int number)
        : base($"{Code}: of {MostScreened} people screened for patient {number + 1}, none may take part.") { }
}
