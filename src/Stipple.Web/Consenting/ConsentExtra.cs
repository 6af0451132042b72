namespace Stipple.Web.Consenting;

/// <summary>What may be agreed to beside the treatment; leaving it out changes nothing about the treatment.</summary>
public enum ConsentExtra
{
    /// <summary>Photos are taken and kept with the record.</summary>
    Photos,

    /// <summary>The course, without anything that tells whose it is, may be used for research.</summary>
    Research,
}
