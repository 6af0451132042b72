namespace Stipple.Web.Patients.Importing;

/// <summary>How a list writes dates with numbers alone, such as 03/05/1990.</summary>
public enum DateOrder
{
    /// <summary>The day comes first: 3 May.</summary>
    DayFirst,

    /// <summary>The month comes first: 5 March.</summary>
    MonthFirst,
}
