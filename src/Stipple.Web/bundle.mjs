// Bundles the style sheet and the scripts of the pages into wwwroot. Each page loads the small stipple.js; what only one page
// needs is a chunk of its own that is fetched when that page asks for it.
import { build } from "esbuild";
import { rmSync } from "node:fs";

rmSync("wwwroot/built", { recursive: true, force: true });
await build({
  entryPoints: { stipple: "Frame/stipple.ts", style: "Frame/stipple.css" },
  outdir: "wwwroot/built",
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  sourcemap: false,
  loader: { ".woff2": "file", ".woff": "empty" },
  assetNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  logLevel: "warning",
});
