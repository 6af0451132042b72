using System.Globalization;
using Stipple.Web.Load;

// Stipple.Web.Load seed FOLDER|CONNECTION [patients] [sessions]
// Stipple.Web.Load pages ADDRESS
// Stipple.Web.Load users ADDRESS [minutes] [users]
switch (args)
{
    case ["seed", var store, ..]:
        await Seeder.Run(store, Number(2, 100_000), Number(3, 1_000_000));
        return 0;
    case ["pages", var address, ..]:
        await PageTimes.Run(new Uri(address));
        return 0;
    case ["users", var address, ..]:
        return await UserLoad.Run(new Uri(address), Number(2, 10), Number(3, 192)) ? 0 : 1;
    default:
        await Console.Error.WriteLineAsync(
            "seed FOLDER|CONNECTION [patients] [sessions] | pages ADDRESS | users ADDRESS [minutes] [users]"
        );
        return 2;
}

int Number(int place, int otherwise) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;
