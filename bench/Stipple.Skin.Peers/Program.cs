// bench/run calls this; see there.
using Stipple.Skin.Generator.Emission;
using Stipple.Skin.Peers;

switch (args)
{
    case ["write", var model, var folder]:
        File.WriteAllText(Path.Combine(folder, "model.h"), CWriter.Write(model, File.ReadAllText(model)));
        return 0;
    case ["speed", var model, var folder]:
        new SpeedReport(Work.PerStep(model), folder).Print();
        return 0;
    case ["agreement", _, var folder]:
        return AgreementReport.Print(folder) ? 0 : 1;
    case ["core"]:
        UsesReport.PrintCore();
        return 0;
    case ["program", var program, var examples]:
        UsesReport.PrintProgram(program, examples);
        return 0;
    default:
        Console.Error.WriteLine("Use bench/run, which says what can be asked for.");
        return 2;
}
