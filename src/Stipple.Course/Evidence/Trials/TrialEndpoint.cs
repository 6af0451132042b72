namespace Stipple.Evidence;

/// <summary>What was measured.</summary>
/// <param name="Scale">Id of <see cref="Catalogue.Scales"/>; null when it is none of those.</param>
/// <param name="Name">The measure in few words.</param>
/// <param name="Direction">Which way the figures count.</param>
/// <param name="BaselineMean">Mean before treatment, in the measure's unit; null when not reported.</param>
/// <param name="BaselineStandardDeviation">Standard deviation between people before treatment; null when not reported.</param>
public sealed record TrialEndpoint(string? Scale, string Name, EndpointDirection Direction, double? BaselineMean, double? BaselineStandardDeviation);
