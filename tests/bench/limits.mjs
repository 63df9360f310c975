// Moving a limit over 10 000 clients: from the key press to the DOM updated and the layout flushed, the trip to the
// worker included; and from there to the next painted frame. Vertical sync is in the second figure only.
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openServed } from "../e2e/browser.mjs";
import { choose } from "../e2e/hands.mjs";

const CLIENTS = 10_000;
const MONTHS = 12;
const MOVES = 60;

/** A list with some rhythm in it: client i buys in some of the months, larger ones more often. */
function list() {
  const rows = ["Дата;Документ;Клиент;Менеджер;Сумма"];
  let seed = 7;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  for (let client = 0; client < CLIENTS; client += 1) {
    const often = random();
    for (let month = 1; month <= MONTHS; month += 1) {
      if (random() > often) continue;
      const sum = (900_000 / (client + 20) ** 0.8) * (0.7 + 0.6 * random());
      const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
      const date = `${day}.${String(month).padStart(2, "0")}.2025`;
      rows.push(`${date};${rows.length};ООО «Клиент ${client}»;Менеджер ${client % 20};${sum.toFixed(2).replace(".", ",")}`);
    }
  }
  return rows.join("\r\n");
}

export async function open(content, name) {
  const path = join(await mkdtemp(join(tmpdir(), "razbor-")), name);
  await writeFile(path, content);
  const razbor = await openServed();
  await choose(razbor.page, () => razbor.page.click(".paste label.button"), path);
  await razbor.page.waitForSelector(".cell", { timeout: 120_000 });
  return razbor;
}

/** Times of many moves, in order: [to layout, to paint]. */
async function moves() {
  const razbor = await open(list(), "limits.csv");
  await razbor.page.waitForSelector(".grip", { state: "attached" });
  const times = await razbor.page.evaluate(async (count) => {
    const grip = document.querySelector(".grip");
    const title = document.querySelector("main h1");
    const changed = (before) =>
      new Promise((done) => {
        const watch = new MutationObserver(() => title.textContent !== before && (watch.disconnect(), done()));
        watch.observe(title, { childList: true, subtree: true, characterData: true });
      });
    // A task of its own runs after all microtasks, so after every part of the page has changed.
    const settled = () =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
      });
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const times = [];
    for (let move = 0; move < count; move += 1) {
      await frame();
      const before = [title, ".matrix", ".table tbody", ".picture"].map((part) => (part.innerHTML ?? document.querySelector(part).innerHTML));
      const change = changed(title.textContent);
      const from = performance.now();
      const key = { key: move % 20 < 10 ? "ArrowDown" : "ArrowUp", bubbles: true, cancelable: true };
      grip.dispatchEvent(new KeyboardEvent("keydown", key));
      await change;
      await settled();
      void document.body.offsetHeight;
      const laid = performance.now();
      await frame();
      const after = [title, ".matrix", ".table tbody", ".picture"].map((part) => (part.innerHTML ?? document.querySelector(part).innerHTML));
      const same = before.map((text, part) => text === after[part]);
      times.push({ layout: laid - from, paint: performance.now() - from, same, at: grip.getAttribute("aria-valuetext") + " " + title.textContent });
    }
    return times;
  }, MOVES);
  await razbor.close();
  return times;
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

let known;
const measured = async () => (known ??= await moves());

export const limits = [
  {
    name: `limit over ${CLIENTS} clients: layout`,
    run: async () => {
      known = undefined;
      const times = await measured();
      const stale = times.filter(({ same }) => same[0] || same[1] || same[3]).length;
      if (stale > 0) throw new Error(`${stale} of ${times.length} moves left a part as it was: ${JSON.stringify(times.filter(({ same }) => same[0] || same[1] || same[3]).map(({ same, at }) => [same, at]))}`);
      return median(times.map(({ layout }) => layout));
    },
  },
  { name: `limit over ${CLIENTS} clients: painted`, run: async () => median((await measured()).map(({ paint }) => paint)) },
];
