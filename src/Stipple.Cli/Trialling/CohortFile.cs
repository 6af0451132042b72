using System.Text;
using Stipple.Cli.Failing;
using Stipple.Skin.Cohorts;

namespace Stipple.Cli.Trialling;

/// <summary>A table of patients being written, with its state beside it: at any moment the run can be gone on with.</summary>
internal sealed class CohortFile : IDisposable
{
    private const long MillisecondsBetweenStates = 2000;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string path;
    private readonly CohortTable table;
    private readonly FileStream stream;
    private readonly StreamWriter writer;
    private long saved = Environment.TickCount64;

    private CohortFile(string path, CohortTable table, PartState state, FileMode mode)
    {
        (this.path, this.table, State) = (path, table, state);
        stream = new FileStream(path, mode, FileAccess.Write, FileShare.Read);
        writer = new StreamWriter(stream, Utf8, 1 << 16);
    }

    /// <summary>How far the table goes.</summary>
    public PartState State { get; private set; }

    /// <summary>Begins a table.</summary>
    public static CohortFile Begin(string path, CohortTable table, PartState state)
    {
        var file = new CohortFile(path, table, state, FileMode.Create);
        table.WriteHeader(file.writer);
        file.Save();
        return file;
    }

    /// <summary>Goes on with one: what was written after its state is cut off and written again.</summary>
    /// <exception cref="FaultException">The table is shorter than its state says.</exception>
    public static CohortFile Resume(string path, CohortTable table, PartState state)
    {
        var length = new FileInfo(path) is { Exists: true } there ? there.Length : 0;
        if (length < state.Bytes)
            throw new FaultException([
                CohortCodes.TableDamaged.Fault("--resume", path, $"its state tells of {state.Bytes}", $"{length} bytes"),
            ]);
        var file = new CohortFile(path, table, state, FileMode.Open);
        file.stream.SetLength(state.Bytes);
        file.stream.Seek(0, SeekOrigin.End);
        return file;
    }

    /// <summary>Writes a patient.</summary>
    /// <param name="patient">The one whose turn it is.</param>
    /// <param name="tally">What has been seen with them.</param>
    public void Write(CohortPatient patient, CohortTally tally)
    {
        table.WriteRow(writer, patient);
        State = State with { Done = patient.Number + 1, Tally = tally };
        if (Environment.TickCount64 - saved > MillisecondsBetweenStates)
            Save();
    }

    /// <summary>Puts table and state on the disk, the table first.</summary>
    public void Save()
    {
        writer.Flush();
        stream.Flush(flushToDisk: true);
        State = State with { Bytes = stream.Length };
        State.Save(path);
        saved = Environment.TickCount64;
    }

    public void Dispose()
    {
        writer.Dispose();
        stream.Dispose();
    }
}
