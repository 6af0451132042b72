using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Stipple.Skin.Generator;

/// <summary>Collects the faults of one model file, each at its place.</summary>
internal sealed class FaultList(string path, SourceText text)
{
    private readonly ImmutableArray<Diagnostic>.Builder _faults = ImmutableArray.CreateBuilder<Diagnostic>();

    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params object[] arguments) =>
        _faults.Add(Diagnostic.Create(descriptor, Location.Create(path, span, text.Lines.GetLinePositionSpan(span)), arguments));

    /// <summary>A syntax fault; its message names the column, counted from 1.</summary>
    public void AddSyntax(TextSpan span, string found, string expected) =>
        Add(ModelFaults.Syntax, span, text.Lines.GetLinePosition(span.Start).Character + 1, found, expected);

    /// <summary>Line of a place, counted from 1.</summary>
    public int LineOf(TextSpan span) => text.Lines.GetLinePosition(span.Start).Line + 1;

    public bool HasErrors => _faults.Any(fault => fault.Severity == DiagnosticSeverity.Error);

    public ImmutableArray<Diagnostic> ToImmutable() => _faults.ToImmutable();
}
