using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stipple.Records.Postgres.Migrations
{
    /// <summary>Lines of the trail are added, never changed or taken away: the database itself refuses.</summary>
    public partial class TrailOnlyGrows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE FUNCTION "TrailOnlyGrows"() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  RAISE EXCEPTION 'The trail only grows: % is refused.', TG_OP;
                END $$;
                CREATE TRIGGER "TrailNeverChanges" BEFORE UPDATE OR DELETE ON "Trail"
                  FOR EACH ROW EXECUTE FUNCTION "TrailOnlyGrows"();
                CREATE TRIGGER "TrailNeverShrinks" BEFORE TRUNCATE ON "Trail"
                  FOR EACH STATEMENT EXECUTE FUNCTION "TrailOnlyGrows"();
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TRIGGER "TrailNeverShrinks" ON "Trail";
                DROP TRIGGER "TrailNeverChanges" ON "Trail";
                DROP FUNCTION "TrailOnlyGrows"();
                """
            );
        }
    }
}
