namespace Stipple.Skin.Needling;

/// <summary>What one session does to the skin of one zone of one twin.</summary>
/// <param name="Punctures">Punctures per cm2; 0 without any.</param>
/// <param name="Depth">Depth the needles truly reach, mm.</param>
/// <param name="EpidermisWounded">Share of the epidermis that the channels take, 0 to 1.</param>
/// <param name="PapillaryWounded">Share of the papillary dermis, 0 to 1.</param>
/// <param name="ReticularWounded">Share of the reticular dermis, 0 to 1.</param>
/// <param name="Bleeding">Bleeding points per cm2.</param>
/// <param name="Dose">Injury signal relative to the reference session (1).</param>
/// <param name="MatrixDestroyed">Share of the dermal matrix destroyed, 0 to 1.</param>
/// <param name="ScarReleased">Share of an old scar's tethers parted, 0 to 1.</param>
/// <param name="BarrierOpened">Share of the barrier opened, 0 to 1.</param>
public readonly record struct Wound(
    double Punctures,
    double Depth,
    double EpidermisWounded,
    double PapillaryWounded,
    double ReticularWounded,
    double Bleeding,
    double Dose,
    double MatrixDestroyed,
    double ScarReleased,
    double BarrierOpened
)
{
    /// <summary>No needle touched the skin.</summary>
    public static Wound None => default;
}
