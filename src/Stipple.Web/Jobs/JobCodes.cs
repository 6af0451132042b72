namespace Stipple.Web.Jobs;

/// <summary>Permanent codes of what can go wrong with a job before it reaches the store.</summary>
internal static class JobCodes
{
    /// <summary>A job or an option is unknown, missing or of the wrong kind.</summary>
    public const string BadCommandLine = "STP-JOB-001";

    /// <summary>A setting is not as it must be.</summary>
    public const string BadSetting = "STP-JOB-002";

    /// <summary>The address to listen on is taken or not of this machine.</summary>
    public const string Address = "STP-JOB-003";

    /// <summary>The database cannot be reached or refuses.</summary>
    public const string Database = "STP-JOB-004";

    /// <summary>A file or folder cannot be read or written.</summary>
    public const string Files = "STP-JOB-005";

    /// <summary>Not foreseen: an error of Stipple.</summary>
    public const string Internal = "STP-JOB-006";
}
