namespace Stipple.Practice.Screening;

/// <summary>A question without answer, or answered by not knowing, that treatment cannot be judged without.</summary>
/// <param name="Question">The question.</param>
/// <param name="NotKnown">Whether it was answered by not knowing; else it was not answered.</param>
/// <param name="Rules">Ids of the rules that wait for it, in the order of the rules.</param>
/// <param name="Worst">The worst verdict of these rules.</param>
public sealed record OpenQuestion(Question Question, bool NotKnown, ValueList<string> Rules, Verdict Worst);
