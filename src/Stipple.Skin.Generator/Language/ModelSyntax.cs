namespace Stipple.Skin.Generator.Language;

/// <summary>A model file as written.</summary>
internal sealed class ModelSyntax
{
    public Token? Name { get; set; }

    public Token? Namespace { get; set; }

    public List<Statement> Statements { get; } = [];
}
