using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stipple.Records.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DatesOfPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Plans_Ended",
                table: "Plans");

            migrationBuilder.AddColumn<long>(
                name: "NextAt",
                table: "Plans",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Screenings_Verdict_Day",
                table: "Screenings",
                columns: new[] { "Verdict", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Ended_NextAt",
                table: "Plans",
                columns: new[] { "Ended", "NextAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Screenings_Verdict_Day",
                table: "Screenings");

            migrationBuilder.DropIndex(
                name: "IX_Plans_Ended_NextAt",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "NextAt",
                table: "Plans");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Ended",
                table: "Plans",
                column: "Ended");
        }
    }
}
