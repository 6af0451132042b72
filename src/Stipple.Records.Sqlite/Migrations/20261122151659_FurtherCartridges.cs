using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stipple.Records.Sqlite.Migrations
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
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SessionId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Lot = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Serial = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Expiry = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Made = table.Column<long>(type: "INTEGER", nullable: false),
                    MadeBy = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PatientId = table.Column<byte[]>(type: "BLOB", nullable: false)
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
