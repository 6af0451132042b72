namespace Stipple.Evidence;

/// <summary>
/// The longest needle that is usual at a place. No trial sets such limits: they come from charts of makers and clinics, which
/// are weak sources, or are chosen; a plan stays within them, a practitioner may know better.
/// </summary>
/// <param name="Id">Id of the <see cref="Anatomy"/>.</param>
/// <param name="Surface">For lines, texture, pores, pigment, dullness and laxity, mm.</param>
/// <param name="Marks">For scars and stretch marks, mm; not below <paramref name="Surface"/>.</param>
public sealed record NeedleLimit(string Id, Figure Surface, Figure Marks) : IIdentified;
