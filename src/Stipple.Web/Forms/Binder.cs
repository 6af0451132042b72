using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Stipple.Web.Forms;

/// <summary>
/// Reads fields into a record by the names and types of its properties and what their attributes allow ([Length], [Range],
/// [StringLength], [RegularExpression]), and collects every fault. A property is required when it says so or cannot be null.
/// </summary>
internal sealed class Binder(Values values)
{
    private const int MostItems = 200;
    private static readonly ConcurrentDictionary<PropertyInfo, bool> Required = new();
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public List<FormFault> Faults { get; } = [];

    public object Read(Type type, string path)
    {
        var result = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(p => p.CanWrite))
            property.SetValue(result, Field(property, path.Length == 0 ? NameOf(property) : $"{path}.{NameOf(property)}"));
        return result;
    }

    public void RefuseUnknown()
    {
        foreach (var field in values.Fields.Where(f => !asked.Contains(f)))
            Fault(FormCodes.UnknownField, field, values[field], "", $"{field} is not asked for here.");
    }

    private static string NameOf(MemberInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private object? Field(PropertyInfo property, string path)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(IReadOnlyDictionary<string, string>))
            return Dictionary(path);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return List(property, type.GetGenericArguments()[0], path);
        if (!IsPlain(type))
            return values.Has(path) || Needed(property) ? Read(type, path) : null;

        asked.Add(path);
        var text = values[path].Trim();
        if (text.Length > 0)
            return Plain(type, text, path, property);
        if (type == typeof(bool))
            return Nullable.GetUnderlyingType(property.PropertyType) is null ? false : null;
        if (Needed(property))
            Fault(FormCodes.Missing, path, "", "something", $"{Label(path)} is missing.");
        return property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null
            ? Activator.CreateInstance(property.PropertyType)
            : null;
    }

    // The framework's reader of annotations is not safe from several threads, so each answer is worked out by one of its own.
    private static bool Needed(PropertyInfo property) =>
        Required.GetOrAdd(
            property,
            static p =>
                p.GetCustomAttribute<RequiredMemberAttribute>() is not null
                || (!p.PropertyType.IsValueType && new NullabilityInfoContext().Create(p).WriteState is NullabilityState.NotNull)
        );

    private static bool IsPlain(Type type) =>
        type.IsEnum
        || type == typeof(string)
        || type == typeof(bool)
        || type == typeof(int)
        || type == typeof(double)
        || type == typeof(Guid)
        || type == typeof(DateOnly)
        || type == typeof(DateTime);

    private Dictionary<string, string> Dictionary(string path)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in values.Fields.Where(f => f.StartsWith($"{path}.", StringComparison.Ordinal)))
        {
            asked.Add(field);
            var text = string.Join(',', values.All(field).Select(t => t.Trim()).Where(t => t.Length > 0));
            if (text.Length > 2000)
                Fault(FormCodes.Length, field, Shown(text), "at most 2000 characters", $"{Label(field)} is longer than 2000 characters.");
            else if (text.Length > 0)
                result[field[(path.Length + 1)..]] = text;
        }
        return result;
    }

    private IList List(PropertyInfo property, Type item, string path)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        if (IsPlain(item))
        {
            asked.Add(path);
            foreach (var text in values.All(path).Select(t => t.Trim()).Where(t => t.Length > 0).Take(MostItems))
            {
                if (Plain(item, text, path, property) is { } value)
                    list.Add(value);
            }
        }
        else
        {
            var numbers = values
                .Fields.Where(f => f.StartsWith($"{path}[", StringComparison.Ordinal))
                .Select(f => f[(path.Length + 1)..].Split(']')[0])
                .Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)
                .Where(n => n is >= 0 and < MostItems)
                .Distinct()
                .Order();
            foreach (var number in numbers)
                list.Add(Read(item, $"{path}[{number}]"));
        }
        if (
            property.GetCustomAttribute<LengthAttribute>() is { } length
            && (list.Count < length.MinimumLength || list.Count > length.MaximumLength)
        )
        {
            var allowed = $"{length.MinimumLength} to {length.MaximumLength}";
            if (list.Count == 0)
                Fault(FormCodes.Missing, path, "", allowed, $"{Label(path)} is missing.");
            else
                Fault(FormCodes.Length, path, $"{list.Count}", allowed, $"{Label(path)} has {list.Count} entries; {allowed} are allowed.");
        }
        return list;
    }

    private object? Plain(Type type, string text, string path, PropertyInfo property)
    {
        object? value = null;
        var allowed = "";
        if (type == typeof(string))
            return Text(text, path, property);
        if (type.IsEnum)
        {
            var names = Enum.GetNames(type);
            var name = names.FirstOrDefault(n => Same(n, text) || Same(JsonNamingPolicy.KebabCaseLower.ConvertName(n), text));
            if (name is not null)
                return Enum.Parse(type, name);
            allowed = string.Join(", ", names.Select(JsonNamingPolicy.KebabCaseLower.ConvertName));
            Fault(FormCodes.UnknownChoice, path, Shown(text), allowed, $"{Label(path)}: choose one of {allowed}.");
            return null;
        }
        if (type == typeof(bool))
        {
            value =
                text is "true" or "on" or "yes" ? true
                : text is "false" or "no" ? false
                : null;
            allowed = "yes or no";
        }
        else if (type == typeof(Guid))
        {
            value = Guid.TryParse(text, out var id) ? id : null;
            allowed = "an id";
        }
        else if (type == typeof(int))
        {
            value = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;
            allowed = "a whole number";
        }
        else if (type == typeof(double))
        {
            // Many people type a comma for the decimal point.
            var point = text.Contains('.', StringComparison.Ordinal) ? text : text.Replace(',', '.');
            value =
                double.TryParse(point, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                    ? number
                    : null;
            allowed = "a number";
        }
        else if (type == typeof(DateOnly))
        {
            value = Records.Patients.SearchKeys.DateOf(text);
            allowed = "a date, as 1990-03-25 or 25.3.1990";
        }
        else if (type == typeof(DateTime))
        {
            value = DateTime.TryParseExact(
                text,
                ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var at
            )
                ? at
                : null;
            allowed = "a date and time, as 2026-03-25T14:30";
        }
        if (value is null)
            Fault(FormCodes.WrongKind, path, Shown(text), allowed, $"{Label(path)}: \u201c{Shown(text)}\u201d is not {allowed}.");
        else if (property.GetCustomAttribute<RangeAttribute>() is { } range && !InRange(value, range))
            Fault(
                FormCodes.OutOfRange,
                path,
                Shown(text),
                $"{range.Minimum} to {range.Maximum}",
                $"{Label(path)} must be {range.Minimum} to {range.Maximum}; {Shown(text)} was given."
            );
        return value;
    }

    private string? Text(string text, string path, PropertyInfo property)
    {
        var (least, most) = property.GetCustomAttribute<StringLengthAttribute>() is { } length
            ? (length.MinimumLength, length.MaximumLength)
            : (0, 200);
        if (text.Length < least || text.Length > most)
            Fault(
                FormCodes.Length,
                path,
                $"{text.Length} characters",
                $"{least} to {most} characters",
                $"{Label(path)} has {text.Length} characters; {least} to {most} are allowed."
            );
        else if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
            Fault(FormCodes.WrongKind, path, "", "plain text", $"{Label(path)} holds characters that cannot be shown.");
        else if (property.GetCustomAttribute<RegularExpressionAttribute>() is { } pattern && !pattern.IsValid(text))
            Fault(
                FormCodes.WrongKind,
                path,
                Shown(text),
                pattern.ErrorMessage ?? pattern.Pattern,
                $"{Label(path)}: {pattern.ErrorMessage}"
            );
        else
            return text;
        return null;
    }

    private static bool InRange(object value, RangeAttribute range) =>
        value switch
        {
            DateOnly date => date >= DateOnly.Parse((string)range.Minimum) && date <= DateOnly.Parse((string)range.Maximum),
            _ => Convert.ToDouble(value) >= Convert.ToDouble(range.Minimum) && Convert.ToDouble(value) <= Convert.ToDouble(range.Maximum),
        };

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static string Shown(string text) => text.Length <= 60 ? text : $"{text[..57]}…";

    // A field's own words stand on the page; in a sentence its name does.
    private static string Label(string path)
    {
        var last = path[(path.LastIndexOf('.') + 1)..];
        var words = JsonNamingPolicy.KebabCaseLower.ConvertName(last).Replace('-', ' ');
        return words.Length == 0 ? path : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
    }

    private void Fault(string code, string field, string found, string allowed, string message)
    {
        if (Faults.Count < 200)
            Faults.Add(new FormFault(code, field, found, allowed, message));
    }
}
