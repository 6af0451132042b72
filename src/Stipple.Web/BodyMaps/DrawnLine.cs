namespace Stipple.Web.BodyMaps;

/// <summary>Something drawn so that the body is recognised, and not a zone.</summary>
/// <param name="Kind">What it is, which is also its class: <c>bold</c> and <c>fine</c> strokes, <c>lips</c>, <c>eye</c>, <c>iris</c>, <c>pupil</c>.</param>
/// <param name="Path">SVG path data.</param>
public sealed record DrawnLine(string Kind, string Path);
