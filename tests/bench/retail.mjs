// A real wholesaler's 541 909 lines: from the file to the result, and the longest task of the page's own thread.
// The file is not part of the project: ../shared/data or RAZBOR_DATA; without it the benchmark says so and is left out.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { openServed } from "../e2e/browser.mjs";
import { choose } from "../e2e/hands.mjs";

const data = process.env.RAZBOR_DATA ?? join(import.meta.dirname, "../../../shared/data");
const packed = join(data, "online_retail.csv.gz");

let measured;
async function read() {
  const path = join(await mkdtemp(join(tmpdir(), "razbor-")), "online_retail.csv");
  await writeFile(path, gunzipSync(readFileSync(packed)));
  const razbor = await openServed();
  await razbor.page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration);
    }).observe({ type: "longtask", buffered: false });
  });
  const from = performance.now();
  await choose(razbor.page, () => razbor.page.click(".paste label.button"), path);
  await razbor.page.waitForSelector(".cell", { timeout: 120_000 });
  const time = performance.now() - from;
  await razbor.page.waitForTimeout(500);
  const longest = await razbor.page.evaluate(() => window.longest);
  const text = await razbor.page.textContent(".top");
  if (!/541.909/.test(text)) throw new Error(`the page says ${text}`);
  await razbor.close();
  return { time, longest };
}

export const retail = existsSync(packed)
  ? [
      { name: "541 909 lines: file to result", run: async () => (measured = await read()).time },
      { name: "541 909 lines: longest task (0: under 50)", run: async () => measured.longest },
    ]
  : (console.log(`left out: there is no ${packed}`), []);
