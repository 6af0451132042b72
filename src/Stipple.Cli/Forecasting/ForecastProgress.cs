using Spectre.Console;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Running;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting;

/// <summary>Runs a forecast and shows its progress to whoever watches, once it has taken half a second.</summary>
internal static class ForecastProgress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(0.1);

    public static Forecast Watch(Shell shell, Func<IProgress<double>, CancellationToken, Forecast> work)
    {
        var share = new Share();
        if (!shell.IsWatched)
            return work(share, shell.Stopping);
        var running = Task.Run(() => work(share, shell.Stopping));
        if (Task.WaitAny([running], Patience) < 0)
            Show(shell, running, share);
        return running.GetAwaiter().GetResult();
    }

    private static void Show(Shell shell, Task running, Share share) =>
        Consoles
            .OpenWatched(shell.Error, shell.IsColoured)
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var shown = context.AddTask(Texts.Of("progress"));
                while (Task.WaitAny([running], Refresh) < 0)
                    shown.Value = 100 * share.Done;
            });

    // Reports come from any thread and need no order: the greatest is the latest.
    private sealed class Share : IProgress<double>
    {
        private double done;

        public double Done => Volatile.Read(ref done);

        public void Report(double value)
        {
            if (value > Volatile.Read(ref done))
                Volatile.Write(ref done, value);
        }
    }
}
