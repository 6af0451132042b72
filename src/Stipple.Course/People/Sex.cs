namespace Stipple;

/// <summary>Sex, as far as the skin's thickness and hormones follow it.</summary>
public enum Sex
{
    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}
