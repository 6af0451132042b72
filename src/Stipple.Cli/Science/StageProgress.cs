namespace Stipple.Cli.Science;

/// <summary>Tells on a terminal, or in a log, how far a stage has come: a line per fifth done.</summary>
internal sealed class StageProgress(TextWriter writer)
{
    /// <summary>Progress of a stage, 0 to 1; from any thread.</summary>
    public IProgress<double> Stage(string name) => new Fifths(writer, name);

    private sealed class Fifths(TextWriter writer, string name) : IProgress<double>
    {
        private readonly Lock gate = new();
        private int told;

        public void Report(double value)
        {
            lock (gate)
            {
                var fifth = (int)(value * 5);
                if (fifth <= told)
                    return;
                told = fifth;
                writer.WriteLine($"{name}: {20 * fifth} %");
            }
        }
    }
}
