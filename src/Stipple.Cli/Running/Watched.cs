using Spectre.Console;

namespace Stipple.Cli.Running;

/// <summary>Runs long work and shows its progress to whoever watches, once it has taken half a second.</summary>
internal static class Watched
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(0.1);

    /// <summary>Runs it; the user can stop it.</summary>
    /// <param name="shell">Where it runs.</param>
    /// <param name="name">What is done, in a word or two.</param>
    /// <param name="work">The work; it reports the share done, 0 to 1, from any thread.</param>
    public static T Run<T>(Shell shell, string name, Func<IProgress<double>, CancellationToken, T> work)
    {
        var share = new Share();
        if (!shell.IsWatched)
            return work(share, shell.Stopping);
        var running = Task.Run(() => work(share, shell.Stopping));
        if (Task.WaitAny([running], Patience) < 0)
            Show(shell, name, running, share);
        return running.GetAwaiter().GetResult();
    }

    private static void Show(Shell shell, string name, Task running, Share share) =>
        Consoles
            .OpenWatched(shell.Error, shell.IsColoured)
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var shown = context.AddTask(name);
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
