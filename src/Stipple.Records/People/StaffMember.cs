using Microsoft.AspNetCore.Identity;

namespace Stipple.Records.People;

/// <summary>Someone who works here and may sign in.</summary>
public sealed class StaffMember : IdentityUser<Guid>
{
    /// <summary>Name as it stands in records, up to 200 characters.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>What they may do here.</summary>
    public Role Role { get; set; }

    /// <summary>Depths, concerns and zones they may treat, a JSON object; null for a role that does not treat.</summary>
    public string? Scope { get; set; }

    /// <summary>Hash of the short code that unlocks a shared screen; null when none was set.</summary>
    public string? PinHash { get; set; }

    /// <summary>Whether they still work here. Nobody is deleted: their signatures stay.</summary>
    public bool Active { get; set; } = true;
}
