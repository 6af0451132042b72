namespace Stipple.Web.Forms;

/// <summary>One thing wrong with what was sent: in which field, what was found and what is allowed.</summary>
/// <param name="Code">Permanent code, such as <c>STP-FORM-001</c>.</param>
/// <param name="Field">The field as sent: <c>areas[0].needleLength</c>; empty for the whole.</param>
/// <param name="Found">What was sent, shortened.</param>
/// <param name="Allowed">What may be sent.</param>
/// <param name="Message">The whole in one sentence.</param>
public sealed record FormFault(string Code, string Field, string Found, string Allowed, string Message);
