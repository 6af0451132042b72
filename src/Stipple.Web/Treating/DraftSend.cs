namespace Stipple.Web.Treating;

/// <summary>Something sent from a tablet that was kept.</summary>
/// <param name="Id">Its name, made by the tablet, so that sending it again changes nothing.</param>
/// <param name="Version">The version it made.</param>
internal sealed record DraftSend(Guid Id, int Version);
