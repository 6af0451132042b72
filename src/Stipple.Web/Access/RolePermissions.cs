using Stipple.Records.People;

namespace Stipple.Web.Access;

/// <summary>What each role may do.</summary>
public static class RolePermissions
{
    private static readonly Permission[] Practitioner =
    [
        Permission.SeePatients,
        Permission.EditPatients,
        Permission.Screen,
        Permission.TakeConsent,
        Permission.Plan,
        Permission.TypeSessions,
        Permission.SignSessions,
        Permission.RecordIncidents,
        Permission.SeeResults,
        Permission.Export,
        Permission.OwnAccount,
        Permission.OwnPhrase,
    ];

    private static readonly Permission[] Assistant =
    [
        Permission.SeePatients,
        Permission.EditPatients,
        Permission.Screen,
        Permission.TakeConsent,
        Permission.TypeSessions,
        Permission.RecordIncidents,
        Permission.OwnAccount,
        Permission.OwnPhrase,
    ];

    private static readonly Permission[] Auditor =
    [
        Permission.SeePatients,
        Permission.SeeResults,
        Permission.SeeTrail,
        Permission.OwnAccount,
        Permission.OwnPhrase,
    ];

    /// <summary>What a role may do.</summary>
    public static IReadOnlyList<Permission> Of(Role role) =>
        role switch
        {
            Role.Owner => Enum.GetValues<Permission>(),
            Role.Practitioner => Practitioner,
            Role.Assistant => Assistant,
            Role.Auditor => Auditor,
            _ => [],
        };
}
