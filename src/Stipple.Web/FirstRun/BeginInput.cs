using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.FirstRun;

/// <summary>What is asked for on the first run.</summary>
public sealed record BeginInput
{
    /// <summary>Name of the practice.</summary>
    [StringLength(200, MinimumLength = 2)]
    public required string Practice { get; init; }

    /// <summary>Name of the owner, as it stands in records.</summary>
    [StringLength(200, MinimumLength = 2)]
    public required string Name { get; init; }

    /// <summary>Name the owner signs in with.</summary>
    [StringLength(64, MinimumLength = 3)]
    [RegularExpression("[a-zA-Z0-9._@+-]+", ErrorMessage = "letters, digits and . _ @ + - only")]
    public required string Login { get; init; }

    /// <summary>Pass phrase.</summary>
    [StringLength(200, MinimumLength = 12)]
    public required string Password { get; init; }

    /// <summary>IANA name of the time zone.</summary>
    [StringLength(60)]
    public string? TimeZone { get; init; }

    /// <summary>Whether the intended use was read and accepted.</summary>
    public bool Accepted { get; init; }
}
