namespace Stipple.Web.BodyMaps;

/// <summary>A side from which the body is drawn.</summary>
public enum BodyView
{
    /// <summary>The right side of the face, in profile.</summary>
    FaceRight,

    /// <summary>Face, neck and chest from the front.</summary>
    FaceFront,

    /// <summary>The left side of the face, in profile.</summary>
    FaceLeft,

    /// <summary>The body from the front.</summary>
    BodyFront,

    /// <summary>The body from the back.</summary>
    BodyBack,
}
