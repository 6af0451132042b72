using Microsoft.AspNetCore.Authentication;

namespace Stipple.Web.Access;

/// <summary>Options of the sign-in of programs: none.</summary>
public sealed class TokenDoorOptions : AuthenticationSchemeOptions;
