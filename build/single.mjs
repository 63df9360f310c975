// dist/ → dist/razbor.html: the whole page as one file that works by double click, without a server.
//
// From file:// there is no fetch and no module worker, so the wasm files travel packed, as text (pack.mjs): that of
// the page deflated, as the browser itself can undo it, those of the workers as one xz stream, a quarter smaller;
// boot.js unpacks them. Every script and style is named in the CSP by its hash.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { pack } from "./pack.mjs";
import { parts } from "./parts.mjs";

const dist = process.argv[2] ?? join(import.meta.dirname, "../dist");
const { html, page, engine, desk, boot, style } = parts(dist);
const read = (name) => readFileSync(join(dist, name), "utf8");
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const xz = (bytes) => {
  const options = ["--format=xz", "--check=none", "--lzma2=preset=9e,lc=4,pb=0,dict=4MiB", "--stdout"];
  const run = spawnSync("xz", options, { input: bytes, maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`xz failed: ${run.error ?? run.stderr}`);
  return run.stdout;
};
const deflated = (name) => pack(deflateRawSync(readFileSync(join(dist, name)), { level: 9, memLevel: 9 }));

// A script element ends at the first "</script" whatever stands around it; in a JS string or
// regular expression "<\/script" means the same.
const safe = (text) => text.replaceAll(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "<\\!--");

const bootText = `\n${safe(read(boot))}`;
const pageText = `\n${safe(read(page.js))}\nrazbor.page(__wbg_init);\n`;
if (!pageText.includes("__wbg_init as default")) throw new Error("wasm-bindgen named its entry otherwise");
const styleText = `\n${read(style)}${read(desk.style)}`;
const programs = [engine.wasm, desk.wasm].map((name) => readFileSync(join(dist, name)));
const ends = [programs[0].length, programs[0].length + programs[1].length];
const unpacker = readFileSync(join(import.meta.dirname, "../node_modules/xz-decompress/dist/package/xz-decompress.min.js"), "utf8");

const csp = [
  "default-src 'none'",
  `script-src ${hash(bootText)} ${hash(pageText)} 'wasm-unsafe-eval'`,
  `style-src ${hash(styleText)}`,
  "img-src data: blob:",
  "worker-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const once = (text, pattern, value) => {
  if (!pattern.test(text)) throw new Error(`index.html has no ${pattern}`);
  return text.replace(pattern, () => value);
};

let single = html;
single = once(single, /(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, csp);
single = once(single, /<link rel="stylesheet"[^>]*>/, `<style>${styleText}</style>`);
single = once(single, /<link rel="modulepreload"[^>]*>/, "");
single = once(single, /<link rel="preload"[^>]*>/, "");
single = once(single, /<script src="[^"]*boot[^>]*><\/script>/, "");
single = once(
  single,
  /<\/body>/,
  [
    `<script type="text/plain" id="page-wasm">${deflated(page.wasm)}</script>`,
    `<script type="text/plain" id="xz">${safe(unpacker)}</script>`,
    `<script type="text/plain" id="workers" data-engine="0 ${ends[0]}" data-desk="${ends[0]} ${ends[1]}">${pack(xz(Buffer.concat(programs)))}</script>`,
    `<script type="text/plain" id="engine-glue">${safe(read(engine.js))}</script>`,
    `<script type="text/plain" id="desk-glue">${safe(read(desk.js))}</script>`,
    `<script>${bootText}</script>`,
    `<script type="module">${pageText}</script>`,
    "</body>",
  ].join("\n"),
);
if (/(?:src|href)="\.\//.test(single.replace(/<script[\s\S]*?<\/script>/g, ""))) {
  throw new Error("razbor.html still names another file");
}
writeFileSync(join(dist, "razbor.html"), single);
