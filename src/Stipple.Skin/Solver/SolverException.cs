namespace Stipple.Skin.Solver;

/// <summary>An integration could not be completed. The message names code, time, state and value.</summary>
public sealed class SolverException : Exception
{
    /// <summary>Permanent code: the integration took more steps than allowed.</summary>
    public const string TooManySteps = "STP-SKIN-001";

    /// <summary>Permanent code: the step size fell below what <c>double</c> resolves; the solution is not finite or not smooth here.</summary>
    public const string StepTooSmall = "STP-SKIN-002";

    /// <summary>Permanent code: a starting value or a parameter is not a finite number.</summary>
    public const string NotFinite = "STP-SKIN-003";

    /// <summary>Describes a failed integration.</summary>
    /// <param name="code">Permanent code.</param>
    /// <param name="time">Where the integration stopped.</param>
    /// <param name="name">The state or parameter at fault.</param>
    /// <param name="value">Its value.</param>
    /// <param name="problem">What went wrong and what is allowed.</param>
    public SolverException(string code, double time, string name, double value, string problem)
        : base($"{code}: at time {time} with {name} = {value}: {problem}")
    {
        Code = code;
        Time = time;
        Name = name;
        Value = value;
    }

    /// <summary>Permanent code.</summary>
    public string Code { get; }

    /// <summary>Where the integration stopped.</summary>
    public double Time { get; }

    /// <summary>The state or parameter at fault; if steps fail, the state with the largest error.</summary>
    public string Name { get; }

    /// <summary>Its value.</summary>
    public double Value { get; }
}
