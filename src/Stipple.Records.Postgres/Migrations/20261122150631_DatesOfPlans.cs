using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stipple.Records.Postgres.Migrations
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

            migrationBuilder.AlterColumn<string>(
                name: "Verdict",
                table: "Screenings",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "NextAt",
                table: "Plans",
                type: "timestamp with time zone",
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

            migrationBuilder.AlterColumn<string>(
                name: "Verdict",
                table: "Screenings",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(20)",
                oldMaxLength: 20);

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Ended",
                table: "Plans",
                column: "Ended");
        }
    }
}
