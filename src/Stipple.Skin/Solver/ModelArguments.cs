namespace Stipple.Skin.Solver;

/// <summary>Checks that compiled models make once, before their unchecked arithmetic.</summary>
public static class ModelArguments
{
    /// <summary>Requires a length.</summary>
    /// <param name="found">Length of the argument.</param>
    /// <param name="required">Length the model needs.</param>
    /// <param name="name">Name of the argument.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Require(int found, int required, string name)
    {
        if (found != required)
            Throw(found, required, name);
    }

    // Apart from the check, so that the check can be inlined.
    private static void Throw(int found, int required, string name) =>
        throw new ArgumentException($"{name} has {found} values, required are {required}.", name);
}
