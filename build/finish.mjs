// Trunk's post-build hook: the raw output of Trunk becomes what is published.
//
// 1. the style files become two, in the order of the cascade: the page's, and that of the desk's pages;
// 2. wasm-opt makes the wasm files small; results are kept in target/wasm-opt by content;
// 3. every file but index.html gets a hash of its final content in its name, the workers included,
//    so that an old page can never meet a new engine and everything may be cached for ever.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const stage = process.env.TRUNK_STAGING_DIR;
if (!stage) throw new Error("Trunk runs this file: TRUNK_STAGING_DIR is not set");
const root = join(import.meta.dirname, "..");
const optimised = process.env.TRUNK_PROFILE === "release";

// What rustc emits since 1.87, and nothing beyond: wasm-opt must neither refuse nor invent features.
const FEATURES = [
  "bulk-memory",
  "bulk-memory-opt",
  "call-indirect-overlong",
  "multivalue",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
  "simd",
].map((feature) => `--enable-${feature}`);
// They are sent compressed: functions inlined into their only caller, or out of the order of their
// names, compress worse.
const COMPRESSES = ["--reorder-functions-by-name", "--one-caller-inline-max-function-size=0"];
const OPTIMISE = {
  "app_bg.wasm": ["-Oz", ...COMPRESSES],
  "engine_bg.wasm": ["-O2", ...COMPRESSES],
  "desk_bg.wasm": ["-Oz", ...COMPRESSES],
};

const BINARYEN = JSON.parse(readFileSync(join(root, "node_modules/binaryen/package.json"), "utf8")).version;

const hash = (content) => createHash("sha256").update(content).digest("hex").slice(0, 12);

const bind = (name) => join(stage, name);

function optimise(name, level) {
  const options = [...level, ...FEATURES];
  const source = readFileSync(bind(name));
  const store = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "wasm-opt");
  mkdirSync(store, { recursive: true });
  const kept = join(store, `${hash(Buffer.concat([source, Buffer.from([BINARYEN, ...options].join())]))}.wasm`);
  if (!existsSync(kept)) {
    const partial = `${kept}.${process.pid}`;
    const tool = join(root, "node_modules/binaryen/bin/wasm-opt");
    const run = spawnSync(process.execPath, [tool, bind(name), "-o", partial, ...options], { stdio: "inherit" });
    if (run.status !== 0) throw new Error(`wasm-opt failed on ${name}`);
    renameSync(partial, kept);
  }
  copyFileSync(kept, bind(name));
  const kb = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;
  console.log(`wasm-opt ${level} ${name}: ${kb(source.length)} → ${kb(statSync(kept).size)}`);
}

// What index.html tells its reader is not sent to the visitor.
let html = readFileSync(bind("index.html"), "utf8").replace(/<!--[^]*?-->\n?/g, "");

// Two style files: what only the desk's pages need comes with the desk (boot.js).
const OF_DESK = ["pay", "today", "series", "competitors", "keywords", "offer", "test"];
const isOfDesk = (sheet) => OF_DESK.some((name) => sheet.startsWith(`${name}.`) || sheet.startsWith(`${name}-`));
const link = /<link rel="stylesheet" href="\.\/([^"]+)"[^>]*>\s*/g;
const sheets = [...html.matchAll(link)].map((match) => match[1]);
const joined = (some) => some.map((sheet) => readFileSync(bind(sheet), "utf8")).join("");
writeFileSync(bind("page.css"), joined(sheets.filter((sheet) => !isOfDesk(sheet))));
writeFileSync(bind("desk.css"), joined(sheets.filter(isOfDesk)));
sheets.forEach((sheet) => rmSync(bind(sheet)));
let first = true;
html = html.replace(link, () => (first ? ((first = false), '<link rel="stylesheet" href="./page.css">\n') : ""));

if (optimised) for (const [name, level] of Object.entries(OPTIMISE)) optimise(name, level);

// Names by content.
for (const name of ["page.css", "desk.css", "boot.js", "app.js", "app_bg.wasm", "engine.js", "engine_bg.wasm", "desk.js", "desk_bg.wasm"]) {
  const content = readFileSync(bind(name));
  if (name === "app.js" && /^\s*import\s/m.test(content)) throw new Error("app.js imports another file: it must stand alone");
  const [stem, kind] = name.split(".");
  const named = `${stem}.${hash(content)}.${kind}`;
  renameSync(bind(name), bind(named));
  if (!html.includes(`"./${name}"`)) throw new Error(`index.html does not name ${name}`);
  html = html.replaceAll(`"./${name}"`, `"./${named}"`);
}
writeFileSync(bind("index.html"), html);
