namespace Stipple.Skin.Appearance;

/// <summary>How a sign is named, read and traced.</summary>
/// <param name="Sign">Which.</param>
/// <param name="Id">Permanent name in files: <c>wrinkle-depth</c>.</param>
/// <param name="Name">In plain words.</param>
/// <param name="Unit">Unit of its numbers.</param>
/// <param name="LowerIsBetter">Whether less of it is wanted; null where neither is.</param>
/// <param name="Rest">Its value before the course.</param>
/// <param name="Equation">Its equation in docs/science/model.md.</param>
/// <param name="States">States of the model it is read from.</param>
/// <param name="Parameters">Ids of the constants in its equation.</param>
public sealed record SignInfo(
    Sign Sign,
    string Id,
    string Name,
    string Unit,
    bool? LowerIsBetter,
    double Rest,
    string Equation,
    IReadOnlyList<string> States,
    IReadOnlyList<string> Parameters
);
