namespace Stipple.Records.Trail;

/// <summary>What following the chain found.</summary>
/// <param name="Lines">Lines that are sound, from the first.</param>
/// <param name="Head">Hash of the last of them, 32 bytes: kept elsewhere, it shows later that no line was cut off.</param>
/// <param name="Fault">What is wrong after them; null when nothing is.</param>
public sealed record TrailVerdict(long Lines, byte[] Head, string? Fault);
