namespace Stipple.Web.Patients.Importing;

/// <summary>Something wrong with a list, named by line and column.</summary>
/// <param name="Line">The line, from 1; the whole list when 0.</param>
/// <param name="Column">The column as the list names it; empty for the whole line.</param>
/// <param name="Code">Permanent code.</param>
/// <param name="Found">What was found, shortened.</param>
/// <param name="Message">What is wrong.</param>
public sealed record ImportFault(int Line, string Column, string Code, string Found, string Message);
