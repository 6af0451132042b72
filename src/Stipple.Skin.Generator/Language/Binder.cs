using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stipple.Skin.Generator.Algebra;

namespace Stipple.Skin.Generator.Language;

/// <summary>Gives every name in a model file its meaning and turns the equations into one shared expression graph.</summary>
internal sealed class Binder
{
    private const int LargestPower = 12;

    // Names that would clash with members of the generated type or of its nested classes.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "State",
        "Parameter",
        "States",
        "Parameters",
        "Lets",
        "StateCount",
        "ParameterCount",
        "ConstantCount",
        "Prepare",
        "JacobianCount",
        "JacobianRows",
        "JacobianColumns",
        "Derivatives",
        "DerivativesAndJacobian",
        "Factor",
        "Solve",
        "Equals",
        "GetHashCode",
        "GetType",
        "ToString",
        "MemberwiseClone",
        "Finalize",
        "ReferenceEquals",
    };

    private readonly FaultList _faults;
    private readonly ExpressionGraph _graph = new();
    private readonly Dictionary<string, Statement> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Node> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private Binder(FaultList faults) => _faults = faults;

    /// <summary>The model, or null if something essential is missing; faults are added to <paramref name="faults"/>.</summary>
    public static Model? Bind(ModelSyntax syntax, FaultList faults) => new Binder(faults).Bind(syntax);

    private Model? Bind(ModelSyntax syntax)
    {
        if (syntax.Name is { } model)
            RejectReserved(model);
        RequireStatement(syntax.Name is null, "model");
        RequireStatement(syntax.Namespace is null, "namespace");
        RequireStatement(!syntax.Statements.Any(s => s.Kind == StatementKind.State), "state");
        Declare(syntax.Statements);
        var lets = new List<Quantity>();
        var equations = new Dictionary<string, Statement>(StringComparer.Ordinal);
        var rates = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var statement in syntax.Statements)
        {
            if (statement.Kind == StatementKind.Let)
            {
                var value = Convert(statement.Value);
                if (_declared[statement.Name.Text] != statement)
                    continue;
                _values[statement.Name.Text] = value;
                lets.Add(ToQuantity(statement, statement.Source, value));
            }
            else if (statement.Kind == StatementKind.Equation)
            {
                var rate = Convert(statement.Value);
                if (AcceptEquation(statement, equations))
                    rates[statement.Name.Text] = rate;
            }
        }

        ReportUnused(equations);
        if (_faults.HasErrors)
            return null;
        return new Model(
            syntax.Name!.Value.Text,
            syntax.Namespace!.Value.Text,
            _graph,
            [.. Declared(StatementKind.State).Select(s => ToQuantity(s, equations[s.Name.Text].Source, rates[s.Name.Text]))],
            [.. Declared(StatementKind.Parameter).Select(s => ToQuantity(s, "", _values[s.Name.Text]))],
            lets
        );
    }

    private static Quantity ToQuantity(Statement statement, string equation, Node value) =>
        new(statement.Name.Text, statement.Description, statement.Unit, equation, value);

    private void RequireStatement(bool isMissing, string word)
    {
        if (isMissing)
            _faults.Add(ModelFaults.Missing, default, word);
    }

    private void RejectReserved(Token name)
    {
        if (Reserved.Contains(name.Text))
            _faults.Add(ModelFaults.Reserved, name.Span, name.Text);
    }

    private void Declare(List<Statement> statements)
    {
        int states = 0,
            parameters = 0;
        foreach (var statement in statements.Where(s => s.Kind != StatementKind.Equation))
        {
            var name = statement.Name;
            RejectReserved(name);
            if (_declared.TryGetValue(name.Text, out var earlier))
            {
                _faults.Add(ModelFaults.Duplicate, name.Span, name.Text, _faults.LineOf(earlier.Name.Span));
                continue;
            }

            _declared.Add(name.Text, statement);
            if (statement.Kind == StatementKind.State)
                _values.Add(name.Text, _graph.State(states++));
            else if (statement.Kind == StatementKind.Parameter)
                _values.Add(name.Text, _graph.Parameter(parameters++));
        }
    }

    // In the order of the file.
    private IEnumerable<Statement> Declared(StatementKind kind) =>
        _declared.Values.Where(s => s.Kind == kind).OrderBy(s => s.Name.Span.Start);

    private bool AcceptEquation(Statement equation, Dictionary<string, Statement> equations)
    {
        var name = equation.Name;
        if (!_declared.TryGetValue(name.Text, out var declared) || declared.Kind != StatementKind.State)
            _faults.Add(ModelFaults.NotAState, name.Span, name.Text);
        else if (equations.TryGetValue(name.Text, out var earlier))
            _faults.Add(ModelFaults.Duplicate, name.Span, name.Text + "'", _faults.LineOf(earlier.Name.Span));
        else
        {
            equations.Add(name.Text, equation);
            return true;
        }

        return false;
    }

    private void ReportUnused(Dictionary<string, Statement> equations)
    {
        // A faulty statement may well have been meant to use what seems unused.
        var isSound = !_faults.HasErrors;
        foreach (var statement in _declared.Values.OrderBy(s => s.Name.Span.Start))
        {
            var name = statement.Name;
            if (statement.Kind == StatementKind.State && !equations.ContainsKey(name.Text))
                _faults.Add(ModelFaults.MissingEquation, name.Span, name.Text);
            else if (isSound && statement.Kind == StatementKind.Parameter && !_used.Contains(name.Text))
                _faults.Add(ModelFaults.UnusedParameter, name.Span, name.Text);
            else if (isSound && statement.Kind == StatementKind.Let && !_used.Contains(name.Text))
                _faults.Add(ModelFaults.UnusedLet, name.Span, name.Text);
        }
    }

    private Node Convert(Expression? expression)
    {
        if (expression is null)
            return _graph.One;
        var value = expression switch
        {
            Expression.Number number => _graph.Constant(number.Value),
            Expression.Name name => Resolve(name),
            Expression.Negated negated => _graph.Negate(Convert(negated.Operand)),
            Expression.Binary { Operator: '^' } power => _graph.Power(Convert(power.Left), ReadPower(power.Right)),
            Expression.Binary binary => Combine(binary.Operator, Convert(binary.Left), Convert(binary.Right)),
            Expression.Call call => Call(call),
            _ => throw new InvalidOperationException($"Unknown expression {expression.GetType().Name}."),
        };
        if (!double.IsNaN(value.Value) && !double.IsInfinity(value.Value))
            return value;
        if (expression is not Expression.Number)
            _faults.Add(ModelFaults.NotFinite, expression.Span, "the value of this expression");
        return _graph.One;
    }

    private Node Combine(char symbol, Node left, Node right) =>
        symbol switch
        {
            '+' => _graph.Add(left, right),
            '-' => _graph.Add(left, _graph.Negate(right)),
            '*' => _graph.Multiply(left, right),
            _ => _graph.Multiply(left, _graph.Reciprocal(right)),
        };

    private Node Resolve(Expression.Name name)
    {
        _used.Add(name.Text);
        if (_values.TryGetValue(name.Text, out var value))
            return value;
        if (_declared.TryGetValue(name.Text, out var later))
            _faults.Add(ModelFaults.UsedTooEarly, name.Span, name.Text, _faults.LineOf(later.Name.Span));
        else
            _faults.Add(ModelFaults.UnknownName, name.Span, name.Text);
        return _graph.One;
    }

    private int ReadPower(Expression power)
    {
        if (power is Expression.Number { Value: >= 1 and <= LargestPower } number && number.Value == Math.Floor(number.Value))
            return (int)number.Value;
        _faults.Add(ModelFaults.Power, power.Span, LargestPower, power is Expression.Number other ? other.Text : "an expression");
        return 1;
    }

    // hill(x, k, n) = x^n / (k^n + x^n)
    private Node Call(Expression.Call call)
    {
        if (!string.Equals(call.Function, "hill", StringComparison.Ordinal) || call.Arguments.Count != 3)
        {
            _faults.Add(ModelFaults.Function, call.Span, call.Function, call.Arguments.Count);
            return _graph.One;
        }

        var n = ReadPower(call.Arguments[2]);
        var x = _graph.Power(Convert(call.Arguments[0]), n);
        var k = _graph.Power(Convert(call.Arguments[1]), n);
        return _graph.Multiply(x, _graph.Reciprocal(_graph.Add(k, x)));
    }
}
