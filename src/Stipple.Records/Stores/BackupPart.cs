namespace Stipple.Records.Stores;

/// <summary>A file within a backup.</summary>
/// <param name="Name">Its name within the archive, such as <c>database/stipple.db</c>.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">SHA-256 of its content, in hexadecimal.</param>
public sealed record BackupPart(string Name, long Bytes, string Sha256);
