// Which files of dist/ are what, read from dist/index.html.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function parts(dist) {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const found = (pattern) => {
    const match = html.match(pattern);
    if (!match) throw new Error(`${dist}/index.html has no ${pattern}: run make dist`);
    return match[1];
  };
  const data = (name) => found(new RegExp(`data-${name}="\\./([^"]+)"`));
  return {
    html,
    style: found(/<link rel="stylesheet" href="\.\/([^"]+)"/),
    boot: found(/<script src="\.\/(boot[^"]+)"/),
    page: { js: data("page"), wasm: data("page-wasm") },
    engine: { js: data("engine"), wasm: data("engine-wasm") },
    desk: { js: data("desk"), wasm: data("desk-wasm"), style: data("desk-style") },
  };
}
