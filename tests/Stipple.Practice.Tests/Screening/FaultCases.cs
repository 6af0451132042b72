using Stipple.Practice.Screening;

namespace Stipple.Practice.Tests.Screening;

/// <summary>One way at least to provoke each kind of fault.</summary>
internal static class FaultCases
{
    public static readonly IReadOnlyList<(ScreeningFaultCode Code, string Place, object Value)> All =
    [
        (ScreeningFaultCodes.UnknownQuestion, "pregnent", "no"),
        (ScreeningFaultCodes.WrongType, "pregnant", true),
        (ScreeningFaultCodes.SeveralAnswers, "pregnant", new[] { "yes", "no" }),
        (ScreeningFaultCodes.SeveralAnswers, "sun-last", new[] { "2026-11-01", "2026-11-02" }),
        (ScreeningFaultCodes.NotAChoice, "pregnant", "perhaps"),
        (ScreeningFaultCodes.NotAChoice, "metal", new[] { "nickel", "gold" }),
        (ScreeningFaultCodes.RepeatedChoice, "metal", new[] { "nickel", "nickel" }),
        (ScreeningFaultCodes.ExclusiveChoice, "metal", new[] { "nickel", "none" }),
        (ScreeningFaultCodes.ExclusiveChoice, "metal", new[] { "unknown", "nickel" }),
        (ScreeningFaultCodes.NotADate, "isotretinoin-last", "14 March"),
        (ScreeningFaultCodes.NotADate, "isotretinoin-last", "2026-02-29"),
        (ScreeningFaultCodes.DateOutOfRange, "isotretinoin-last", "2026-11-23"),
        (ScreeningFaultCodes.NotANumber, "hba1c", "7,5"),
        (ScreeningFaultCodes.NotANumber, "hba1c", "1e999"),
        (ScreeningFaultCodes.NumberOutOfRange, "hba1c", "53"),
        (ScreeningFaultCodes.BadText, "medicine-names", new string('x', AnswersReader.LongestText + 1)),
        (ScreeningFaultCodes.BadText, "medicine-names", "bell\a"),
        (ScreeningFaultCodes.UnknownConflict, "moon-wait", "two-weeks"),
        (ScreeningFaultCodes.UnknownAlternative, "sun-wait", "tomorrow"),
    ];

    /// <summary>The one fault that the value provokes.</summary>
    public static ScreeningFault Fault(ScreeningFaultCode code, string place, object value)
    {
        ValueList<ScreeningFault> faults;
        if (code == ScreeningFaultCodes.UnknownConflict || code == ScreeningFaultCodes.UnknownAlternative)
            PracticeChoices.Read(new Dictionary<string, string> { [place] = (string)value }, out faults);
        else
            faults = AnswersReader.Read(new Dictionary<string, object?> { [place] = value }, Person.Day).Faults;
        var fault = Assert.Single(faults);
        Assert.Equal(code.Code, fault.Code);
        return fault;
    }
}
