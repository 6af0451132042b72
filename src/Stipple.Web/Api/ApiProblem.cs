using Stipple.Web.Forms;

namespace Stipple.Web.Api;

/// <summary>How the interface says that something was refused: RFC 9457, with every fault at once.</summary>
/// <param name="Type">Address of the kind of problem, of the HTTP status.</param>
/// <param name="Title">The kind of problem in a word.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Faults">Every fault; absent where the status says it all.</param>
public sealed record ApiProblem(string? Type, string? Title, int Status, IReadOnlyList<FormFault>? Faults);
