namespace Stipple;

/// <summary>The needling device.</summary>
/// <param name="Kind">How its needles are driven.</param>
/// <param name="Model">Id of the model in the device catalogue; null when not known.</param>
public sealed record Device(DeviceKind Kind, string? Model = null);
