// Times of the built page in Chromium: node tests/bench/run.mjs [part of a name].
// A benchmark is { name, run }, where run() gives milliseconds; the table shows the median of 5.
import { closeBrowser } from "../e2e/browser.mjs";
import { keywords } from "./keywords.mjs";
import { limits } from "./limits.mjs";
import { pay } from "./pay.mjs";
import { retail } from "./retail.mjs";
import { start } from "./start.mjs";

const ROUNDS = 5;
const wanted = process.argv[2] ?? "";
const benchmarks = [...start, ...limits, ...pay, ...keywords, ...retail].filter(({ name }) => name.includes(wanted));

const sorted = (times) => times.toSorted((a, b) => a - b);
const ms = (time) => time.toFixed(0).padStart(8);

console.log(`${"ms".padEnd(40)}${"median".padStart(8)}${"best".padStart(8)}${"worst".padStart(8)}`);
try {
  // Interleaved, so that a busy moment of the machine hits all alike.
  const times = new Map(benchmarks.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, run } of benchmarks) times.get(name).push(await run());
  }
  for (const [name, list] of times) {
    const order = sorted(list);
    console.log(name.padEnd(40) + ms(order[ROUNDS >> 1]) + ms(order[0]) + ms(order.at(-1)));
  }
} finally {
  await closeBrowser();
}
