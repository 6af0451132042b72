using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stipple.Records.Sqlite.Migrations
{
    /// <summary>
    /// Lines of the trail are added, never changed or taken away: the database itself refuses. A later migration that has
    /// SQLite rebuild the table must make the triggers again; a test looks for them after the last migration.
    /// </summary>
    public partial class TrailOnlyGrows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "TrailNeverChanges" BEFORE UPDATE ON "Trail"
                BEGIN SELECT RAISE(ABORT, 'The trail only grows: a line is never changed.'); END;
                """
            );
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "TrailNeverShrinks" BEFORE DELETE ON "Trail"
                BEGIN SELECT RAISE(ABORT, 'The trail only grows: a line is never taken away.'); END;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TRIGGER "TrailNeverShrinks";""");
            migrationBuilder.Sql("""DROP TRIGGER "TrailNeverChanges";""");
        }
    }
}
