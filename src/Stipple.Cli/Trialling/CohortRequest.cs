namespace Stipple.Cli.Trialling;

/// <summary>What `stipple cohort` was asked for, as typed.</summary>
internal sealed record CohortRequest(string Design, int Patients, ulong Seed);
