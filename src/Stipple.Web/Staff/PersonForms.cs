using Stipple.Web.Forms;

namespace Stipple.Web.Staff;

/// <summary>The forms of one person's page; each keeps what was typed into it and says what is wrong with it.</summary>
/// <param name="Details">Name and role.</param>
/// <param name="Scope">What they may treat.</param>
/// <param name="Once">A one-time pass phrase.</param>
/// <param name="Active">Whether they work here.</param>
public sealed record PersonForms(Form Details, Form Scope, Form Once, Form Active);
