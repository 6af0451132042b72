using System.CommandLine;
using System.CommandLine.Help;
using Stipple.Cli.Calibrating;
using Stipple.Cli.Checking;
using Stipple.Cli.Describing;
using Stipple.Cli.Evidencing;
using Stipple.Cli.Explaining;
using Stipple.Cli.Forecasting;
using Stipple.Cli.Listing;
using Stipple.Cli.Planning;
using Stipple.Cli.Recalibrating;
using Stipple.Cli.Rehearsing;
using Stipple.Cli.Science;
using Stipple.Cli.Trialling;
using Stipple.Cli.Validating;

namespace Stipple.Cli.Running;

/// <summary>Everything `stipple` can be asked to do. A new command is one more line here.</summary>
internal static class Commands
{
    /// <summary>The root command, bound to a shell.</summary>
    public static RootCommand Create(Shell shell)
    {
        var root = new RootCommand("Forecasts what the skin will do after microneedling: a course goes in, a forecast comes out.")
        {
            ForecastCommand.Create(shell),
            PlanCommand.Create(shell),
            CheckCommand.Create(shell),
            CohortCommand.Create(shell),
            MergeCommand.Create(shell),
            ExplainCommand.Create(shell),
            RecalibrateCommand.Create(shell),
            ValidateCommand.Create(shell),
            RehearseCommand.Create(shell),
            EvidenceCommand.Create(shell),
            SchemaCommand.Create(shell),
            ScienceCommand.Create(),
            CalibrateCommand.Create(shell),
            ZonesCommand.Create(shell),
            ScalesCommand.Create(shell),
            DevicesCommand.Create(shell),
        };
        root.SetAction(parsed => new HelpAction().Invoke(parsed));
        return root;
    }
}
