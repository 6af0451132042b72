using System.Text;
using System.Text.Json.Nodes;

namespace Stipple.Tests;

/// <summary>Breaks documents, by bytes and by values.</summary>
internal static class Mutations
{
    private static readonly string[] Values =
    [
        "null",
        "true",
        "[]",
        "{}",
        "\"\"",
        "\"x\"",
        "\"none\"",
        "0",
        "-1",
        "1.5",
        "7",
        "1e9",
        "1e300",
        "\"2026-01-01\"",
        "\"2026-13-01\"",
        "[\"nose\"]",
        "[\"nose\", \"nose\"]",
        "{ \"kind\": \"pen\" }",
    ];

    private static readonly string[] Snippets =
    [
        "\u0000",
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\\",
        "\\ud800",
        "\\u0000",
        "1e999",
        "-",
        "NaN",
        "null",
        "//",
        "/**/",
        "\ufeff",
        "\u202e",
        "😀",
        "\ud83d",
        "\r\n",
        "\"kind\":",
        "\"zones\":[]",
        "__proto__",
    ];

    /// <summary>Replaces, removes, adds or repeats one value of a document that is JSON.</summary>
    public static byte[] OfValue(string document, Random random)
    {
        var root = JsonNode.Parse(document)!;
        var nodes = new List<JsonNode>();
        Collect(root, nodes);
        var victim = nodes[random.Next(nodes.Count)];
        var other = JsonNode.Parse(Values[random.Next(Values.Length)]);
        switch (victim.Parent)
        {
            case JsonObject owner:
                var name = victim.GetPropertyName();
                if (random.Next(5) == 0)
                    owner.Remove(name);
                else if (random.Next(5) == 0)
                    owner[$"{name}x"] = other;
                else
                    owner[name] = other;
                break;
            case JsonArray list:
                if (random.Next(4) == 0)
                    list.RemoveAt(victim.GetElementIndex());
                else if (random.Next(4) == 0)
                    list.Add(victim.DeepClone());
                else
                    list[victim.GetElementIndex()] = other;
                break;
            default:
                break;
        }
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    /// <summary>Flips, cuts, doubles, splices or inserts bytes, one to several times.</summary>
    public static byte[] OfBytes(byte[] document, byte[] other, Random random)
    {
        var bytes = document.ToList();
        for (var times = random.Next(1, 6); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 60), bytes.Count - at);
            switch (random.Next(8))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 3:
                    bytes.RemoveRange(at, length);
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 5:
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other[from..Math.Min(other.Length, from + random.Next(200))]);
                    break;
                case 6:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Snippets[random.Next(Snippets.Length)]));
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(new string("[{\"0"[random.Next(4)], random.Next(1, 100))));
                    break;
            }
        }
        return [.. bytes];
    }

    private static void Collect(JsonNode node, List<JsonNode> into)
    {
        into.Add(node);
        var children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items.AsEnumerable(),
            _ => [],
        };
        foreach (var child in children.OfType<JsonNode>())
            Collect(child, into);
    }
}
