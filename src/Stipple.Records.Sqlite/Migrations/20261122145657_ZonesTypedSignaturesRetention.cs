using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stipple.Records.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ZonesTypedSignaturesRetention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Zones",
                table: "Screenings",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "KeptBecause",
                table: "Patients",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "KeptUntil",
                table: "Patients",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Typed",
                table: "Consents",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Zones",
                table: "Screenings");

            migrationBuilder.DropColumn(
                name: "KeptBecause",
                table: "Patients");

            migrationBuilder.DropColumn(
                name: "KeptUntil",
                table: "Patients");

            migrationBuilder.DropColumn(
                name: "Typed",
                table: "Consents");
        }
    }
}
