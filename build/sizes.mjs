// The size gate: what a visitor downloads, brotli 11, against the limits. 1 KB = 1024 bytes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { parts } from "./parts.mjs";

const KB = 1024;
const dist = process.argv[2] ?? join(import.meta.dirname, "../dist");
const { page, engine, desk, boot, style } = parts(dist);

const raw = (name) => readFileSync(join(dist, name));
const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

const gates = [
  { what: "page", files: ["index.html", style, boot, page.js, page.wasm], size: brotli, limit: 220 * KB },
  { what: "engine", files: [engine.js, engine.wasm], size: brotli, limit: 560 * KB },
  { what: "desk", files: [desk.js, desk.wasm, desk.style], size: brotli, limit: 490 * KB },
  { what: "razbor.html", files: ["razbor.html"], size: (bytes) => bytes.length, limit: 1.6 * KB * KB },
];

const kb = (bytes) => (bytes / KB).toFixed(1).padStart(9);
const row = (name, bytes, sent, note = "") => console.log(`${name.padEnd(32)}${kb(bytes)}${kb(sent)}  ${note}`.trimEnd());

console.log(`${"KB".padEnd(32)}${"raw".padStart(9)}${"sent".padStart(9)}  limit`);
let over = 0;
for (const { what, files, size, limit } of gates) {
  const sizes = files.map((name) => {
    const bytes = raw(name);
    return { name, bytes: bytes.length, sent: size(bytes) };
  });
  if (files.length > 1) sizes.forEach(({ name, bytes, sent }) => row(`  ${name}`, bytes, sent));
  const sum = (key) => sizes.reduce((total, one) => total + one[key], 0);
  const fits = sum("sent") <= limit;
  row(what, sum("bytes"), sum("sent"), `${(limit / KB).toFixed(0)} ${fits ? "ok" : "OVER"}`);
  if (!fits) over += 1;
}
process.exitCode = over ? 1 : 0;
