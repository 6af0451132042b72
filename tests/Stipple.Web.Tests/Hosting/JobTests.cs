using Microsoft.Data.Sqlite;
using Stipple.Web.Jobs;

namespace Stipple.Web.Tests.Hosting;

public sealed class JobTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("stipple-jobs").FullName;

    [Fact]
    public async Task A_practice_is_made_backed_up_lost_and_restored_from_the_command_line()
    {
        Assert.Contains("applied", (await Run("migrate")).Said, StringComparison.Ordinal);
        var archive = Path.Combine(folder, "kept.zip");
        Assert.Equal(ExitCode.Done, (await Run("backup", "--to", archive)).Code);
        Assert.Equal((ExitCode.Faulty, "STP-STORE-009"), await Refused("backup", "--to", archive));
        Assert.Equal((ExitCode.Faulty, "STP-STORE-007"), await Refused("restore", archive));
        SqliteConnection.ClearAllPools();
        File.Delete(Path.Combine(folder, "practice", "stipple.db"));

        Assert.Equal(ExitCode.Done, (await Run("restore", archive, "--replace")).Code);

        var (code, said, _) = await Run("trail", "verify");
        Assert.Equal(ExitCode.Done, code);
        var head = said[(said.LastIndexOf(' ') + 1)..].Trim();
        Assert.StartsWith("0:", head, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Faulty, (await Run("trail", "verify", $"--expect=7:{new string('A', 64)}")).Code);
    }

    [Fact]
    public async Task Only_the_latest_backups_named_by_the_time_are_kept_when_that_is_asked()
    {
        await Run("migrate");
        for (var i = 0; i < 3; i++)
            Assert.Equal(ExitCode.Done, (await Run("backup", "--keep", "2")).Code);

        Assert.Equal(2, Directory.GetFiles(Path.Combine(folder, "practice", "backups")).Length);
    }

    [Theory]
    [InlineData("STP-JOB-001", "bakup")]
    [InlineData("STP-JOB-001", "backup", "--keep", "0")]
    [InlineData("STP-JOB-001", "trail", "verify", "--expect", "x")]
    [InlineData("STP-JOB-001", "serve", "--Fodler=x")]
    [InlineData("STP-JOB-002", "serve", "--PublicBase=here")]
    [InlineData("STP-STORE-010", "backup")]
    [InlineData("STP-STORE-010", "restore", "nowhere.zip")]
    [InlineData("STP-STORE-010", "trail", "verify")]
    [InlineData("STP-JOB-004", "backup", "--Postgres=Host=/nowhere;Database=x;Username=y")]
    public async Task What_cannot_be_done_has_a_code_and_says_what_is_allowed(string code, params string[] words) =>
        Assert.Equal(code, (await Refused(words)).Code);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<(int Exit, string Code)> Refused(params string[] words)
    {
        var (exit, _, errors) = await Run(words);
        Assert.NotEqual(ExitCode.Done, exit);
        return (exit, errors.Split(':')[0]);
    }

    private async Task<(int Code, string Said, string Errors)> Run(params string[] words)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await JobRunner.Run([.. words, $"--Folder={Path.Combine(folder, "practice")}"], output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
