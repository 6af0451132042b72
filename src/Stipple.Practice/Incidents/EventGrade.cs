namespace Stipple.Practice.Incidents;

/// <summary>How bad an adverse event is, in five grades as trials use them; the words are Stipple's own.</summary>
public enum EventGrade
{
    /// <summary>Grade 1: noticed, needs no treatment.</summary>
    Mild = 1,

    /// <summary>Grade 2: needs simple treatment, or keeps from some of what one does.</summary>
    Moderate = 2,

    /// <summary>Grade 3: needs a hospital or an operation, or keeps from looking after oneself.</summary>
    Severe = 3,

    /// <summary>Grade 4: threatens life, needs help at once.</summary>
    LifeThreatening = 4,

    /// <summary>Grade 5: death.</summary>
    Death = 5,
}
