namespace Stipple.Evidence;

/// <summary>The skin of one place on the body; a pair of zones shares it.</summary>
/// <param name="Id">The place without its side: <c>cheek</c>.</param>
/// <param name="Name">Its name in plain words.</param>
/// <param name="Region">The part of the body it belongs to.</param>
/// <param name="Paired">Whether there is a left and a right zone.</param>
/// <param name="Area">Treatable area of one zone, cm2.</param>
/// <param name="StratumCorneum">Thickness of the horny layer, um.</param>
/// <param name="Epidermis">Thickness of the living epidermis and horny layer together, mm.</param>
/// <param name="Dermis">Thickness of the dermis, mm.</param>
/// <param name="EpidermisAgeing">Change of the epidermis, percent per decade of age; negative when it thins.</param>
/// <param name="DermisAgeing">Change of the dermis, percent per decade of age; negative when it thins.</param>
/// <param name="ReferenceAge">The age the thicknesses stand for, years.</param>
/// <param name="Hypodermis">What lies under the dermis.</param>
/// <param name="BoneNearby">Whether bone supports the skin: firm skin lets a needle in further than soft skin, which gives way.</param>
/// <param name="BaselineTewl">Transepidermal water loss of untreated skin, g/m2/h; null when no figure was found.</param>
/// <param name="Sebum">How rich in sebaceous glands and pores; null when of no note.</param>
public sealed record Anatomy(
    string Id,
    string Name,
    Region Region,
    bool Paired,
    Figure Area,
    Figure StratumCorneum,
    BySex Epidermis,
    BySex Dermis,
    BySex EpidermisAgeing,
    BySex DermisAgeing,
    Figure ReferenceAge,
    string Hypodermis,
    bool BoneNearby,
    Figure? BaselineTewl,
    string? Sebum
) : IIdentified;
