using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stipple.Records.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class FurtherCartridges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FurtherCartridges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Lot = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Serial = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Expiry = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Made = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    MadeBy = table.Column<Guid>(type: "uuid", nullable: false),
                    PatientId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FurtherCartridges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FurtherCartridges_Patients_PatientId",
                        column: x => x.PatientId,
                        principalTable: "Patients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FurtherCartridges_Lot_Serial",
                table: "FurtherCartridges",
                columns: new[] { "Lot", "Serial" });

            migrationBuilder.CreateIndex(
                name: "IX_FurtherCartridges_PatientId",
                table: "FurtherCartridges",
                column: "PatientId");

            migrationBuilder.CreateIndex(
                name: "IX_FurtherCartridges_SessionId",
                table: "FurtherCartridges",
                column: "SessionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FurtherCartridges");
        }
    }
}
