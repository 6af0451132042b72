namespace Stipple.Practice.Scales;

/// <summary>A kind of fault. Its code is permanent: it is never given to another kind, nor taken back.</summary>
/// <param name="Code">The code, such as <c>STP-SCALE-001</c>.</param>
/// <param name="Title">The kind in a few words.</param>
/// <param name="Meaning">What it means and what to do.</param>
public sealed record ScaleFaultCode(string Code, string Title, string Meaning);
