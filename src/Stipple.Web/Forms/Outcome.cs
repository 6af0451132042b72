namespace Stipple.Web.Forms;

/// <summary>What came of something asked for: done, or every reason why not.</summary>
/// <typeparam name="T">What was made or found.</typeparam>
public sealed class Outcome<T>
{
    private Outcome(T? value, IReadOnlyList<FormFault> faults, bool found) => (Value, Faults, Found) = (value, faults, found);

    /// <summary>What was made; default when refused.</summary>
    public T? Value { get; }

    /// <summary>Why it was refused; empty when done.</summary>
    public IReadOnlyList<FormFault> Faults { get; }

    /// <summary>False when what it was to be done to is not there.</summary>
    public bool Found { get; }

    /// <summary>Whether it was done.</summary>
    public bool Done => Found && Faults.Count == 0;

    /// <summary>It was done.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, [], true);

    /// <summary>It was refused.</summary>
    public static Outcome<T> Refused(params IReadOnlyList<FormFault> faults) => new(default, faults, true);

    /// <summary>What it was to be done to is not there.</summary>
    public static Outcome<T> NotThere { get; } = new(default, [], false);
}
