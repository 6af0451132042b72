namespace Stipple.Practice.Sessions;
internal static class SessionCodes { }
