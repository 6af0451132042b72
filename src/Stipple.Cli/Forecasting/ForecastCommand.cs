using System.CommandLine;
using Stipple.Cli.Reading;
using Stipple.Cli.Running;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting;

/// <summary>`stipple forecast`: a course goes in, a forecast comes out.</summary>
internal static class ForecastCommand
{
    public static Command Create(Shell shell)
    {
        var course = CourseInput.Argument();
        var twins = new Option<int>("--twins")
        {
            Description = "People this person could be; more make smoother bands, not narrower ones.",
            HelpName = "N",
            DefaultValueFactory = _ => new ForecastOptions().Twins,
        };
        var seed = new Option<ulong>("--seed")
        {
            Description = "Another seed draws other twins.",
            HelpName = "N",
            DefaultValueFactory = _ => new ForecastOptions().Seed,
        };
        var zones = new Option<string[]>("--zone")
        {
            Description = "Only what this zone shows; may be repeated.",
            HelpName = "ID",
            Arity = ArgumentArity.OneOrMore,
        };
        var signs = new Option<string[]>("--sign")
        {
            Description = "Only these signs, and their charts; may be repeated.",
            HelpName = "ID",
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
        };
        var json = new Option<string?>("--json")
        {
            Description = "Write the forecast as JSON to a file; - for standard output.",
            HelpName = "FILE|-",
        };
        var csv = new Option<string?>("--csv")
        {
            Description = "Write every band as a long CSV table to a file; - for standard output.",
            HelpName = "FILE|-",
        };
        var html = new Option<string?>("--html") { Description = "Write a page to read and print.", HelpName = "FILE" };
        var practice = new Option<string?>("--practice")
        {
            Description = "Shift gains by what `stipple recalibrate --out` wrote of a practice's own outcomes.",
            HelpName = "FILE.json",
        };
        var ascii = new Option<bool>("--ascii") { Description = "Draw with ASCII only." };
        var width = new Option<int?>("--width")
        {
            Description =
                $"Columns of the terminal output, {ForecastRequest.Narrowest} to {ForecastRequest.Widest}; as wide as the terminal when absent.",
            HelpName = "N",
        };
        var command = new Command("forecast", "Forecasts a course: scores, signs, sessions, pain, downtime and risk, each with its spread.")
        {
            course,
            twins,
            seed,
            zones,
            signs,
            json,
            csv,
            html,
            practice,
            ascii,
            width,
        };
        command.SetAction(parsed =>
            ForecastRun.Run(
                new ForecastRequest(
                    parsed.GetRequiredValue(course),
                    parsed.GetValue(twins),
                    parsed.GetValue(seed),
                    [.. parsed.GetValue(zones) ?? []],
                    [.. parsed.GetValue(signs) ?? []],
                    parsed.GetValue(json),
                    parsed.GetValue(csv),
                    parsed.GetValue(html),
                    parsed.GetValue(practice),
                    parsed.GetValue(ascii),
                    parsed.GetValue(width)
                ),
                shell
            )
        );
        return command;
    }
}
