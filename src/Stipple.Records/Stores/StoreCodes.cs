namespace Stipple.Records.Stores;

/// <summary>Permanent codes of what can go wrong with a store as a whole.</summary>
public static class StoreCodes
{
    /// <summary>The store, or the backup, was written by a newer version of Stipple than this one.</summary>
    public const string Newer = "STP-STORE-001";

    /// <summary>A program of PostgreSQL that is needed (<c>pg_dump</c>, <c>pg_restore</c>) is not installed.</summary>
    public const string ProgramMissing = "STP-STORE-002";

    /// <summary>A program of PostgreSQL refused or failed.</summary>
    public const string ProgramFailed = "STP-STORE-003";

    /// <summary>The file is not a backup of Stipple, or of a later edition of the format.</summary>
    public const string NotABackup = "STP-STORE-004";

    /// <summary>The backup is not as it was written: a part is missing, differs from its SHA-256, or does not hold together.</summary>
    public const string Damaged = "STP-STORE-005";

    /// <summary>The backup is of the other kind of store.</summary>
    public const string OtherKind = "STP-STORE-006";

    /// <summary>Records are there already, and it was not said that they may be replaced.</summary>
    public const string NotEmpty = "STP-STORE-007";

    /// <summary>A server is at work on the store.</summary>
    public const string InUse = "STP-STORE-008";

    /// <summary>The file to be written is there already.</summary>
    public const string FileThere = "STP-STORE-009";

    /// <summary>There are no records yet, or the file named is not there.</summary>
    public const string NothingThere = "STP-STORE-010";
}
