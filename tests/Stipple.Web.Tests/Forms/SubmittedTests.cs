using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Stipple.Web.Forms;
using Stipple.Web.Patients;

namespace Stipple.Web.Tests.Forms;

public class SubmittedTests
{
    private sealed record Fresh<T>
    {
        public required string Name { get; init; }
        public string? Note { get; init; }
        public required IReadOnlyList<T> Items { get; init; }
        public required PatientInput Who { get; init; }
    }

    [Fact]
    public void Many_people_may_send_the_first_form_of_its_kind_at_once()
    {
        var wrong = new ConcurrentBag<string>();
        var values = Values.Of(
            JsonNode.Parse("""{"name":"x","items":["1"],"who":{"given":"a","family":"b","birth":"1990-03-05","sex":"female"}}""")
        );

        Parallel.For(
            0,
            400,
            i =>
            {
                var faults = (i % 4) switch
                {
                    0 => Submitted<Fresh<string>>.Read(values, strict: true).Faults,
                    1 => Submitted<Fresh<int>>.Read(values, strict: true).Faults,
                    2 => Submitted<Fresh<double>>.Read(values, strict: true).Faults,
                    _ => Submitted<Fresh<string>>.Read(values, strict: true).Faults,
                };
                foreach (var fault in faults)
                    wrong.Add(fault.Message);
            }
        );

        Assert.Empty(wrong);
    }
}
