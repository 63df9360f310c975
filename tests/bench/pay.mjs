// Pay with 50 sellers of 12 months from tables: a threshold moved by a key, from the press to the curve, the team and
// the expected cost (its card is unfolded) changed and the layout flushed, the trip to the worker included; and 10 000
// simulated months of the 50 sellers, from the press of the button to the figures, everything included.
import { openServed } from "../e2e/browser.mjs";
import { says } from "../e2e/desk.mjs";
import { drop } from "../e2e/hands.mjs";

const SELLERS = 50;
const MONTHS = 12;
const MOVES = 40;

function tables() {
  const sales = ["Дата;Клиент;Менеджер;Сумма"];
  const plan = ["Месяц;Менеджер;План"];
  let seed = 7;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  for (let month = 1; month <= MONTHS; month += 1) {
    const of = String(month).padStart(2, "0");
    for (let seller = 0; seller < SELLERS; seller += 1) {
      const name = `Менеджер ${String.fromCharCode(1040 + (seller % 32))}${seller}`;
      plan.push(`01.${of}.2025;${name};3000000`);
      sales.push(`15.${of}.2025;Клиент ${seller};${name};${Math.round(3_000_000 * (0.7 + 0.6 * random()))}`);
    }
  }
  return { sales: sales.join("\r\n"), plan: plan.join("\r\n") };
}

async function open() {
  const razbor = await openServed();
  const { page } = razbor;
  const { sales, plan } = tables();
  await drop(page, "main", [{ name: "продажи.csv", content: sales }]);
  await page.locator(".cell").first().waitFor();
  await drop(page, "main", [{ name: "план.csv", content: plan }]);
  await page.getByText(/План: 600 строк/).first().waitFor();
  await page.evaluate(() => (location.hash = "#/pay"));
  await says(page, /отдел из 50 менеджеров/);
  return razbor;
}

/** Times of many moves, in order. */
async function moves() {
  const razbor = await open();
  const { page } = razbor;
  await page.getByText("Сколько будет стоить").click();
  await page.getByRole("button", { name: "другое зерно" }).waitFor();
  const times = await page.evaluate(async (count) => {
    const grip = document.querySelector('.grip[aria-label="Порог 1"]');
    const curve = document.querySelector(".chart");
    const cost = [...document.querySelectorAll("main details")].find((one) => one.querySelector("h2")?.textContent === "Сколько будет стоить");
    const team = [...document.querySelectorAll("main section.card")].find((one) => one.querySelector("h2")?.textContent === "Команда");
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
      const before = [curve.innerHTML, team.textContent, cost.textContent];
      const change = new Promise((done) => {
        const watch = new MutationObserver(() => team.textContent !== before[1] && (watch.disconnect(), done()));
        watch.observe(document.querySelector("main"), { childList: true, subtree: true, characterData: true });
      });
      const from = performance.now();
      grip.dispatchEvent(new KeyboardEvent("keydown", { key: move % 20 < 10 ? "ArrowRight" : "ArrowLeft", bubbles: true, cancelable: true }));
      await change;
      await settled();
      void document.body.offsetHeight;
      times.push({ layout: performance.now() - from, stale: curve.innerHTML === before[0] || cost.textContent === before[2] });
    }
    return times;
  }, MOVES);
  if (times.some(({ stale }) => stale)) throw new Error("a move left the curve or the cost as it was");
  await razbor.close();
  return times.map(({ layout }) => layout);
}

/** One more simulation: another seed. */
async function simulation() {
  const razbor = await open();
  const { page } = razbor;
  await page.getByText("Сколько будет стоить").click();
  const another = page.getByRole("button", { name: "другое зерно" });
  await another.waitFor();
  const time = await another.evaluate(async (button) => {
    const cost = button.closest("details");
    const before = cost.textContent;
    const change = new Promise((done) => {
      const watch = new MutationObserver(() => cost.textContent !== before && (watch.disconnect(), done()));
      watch.observe(cost, { childList: true, subtree: true, characterData: true });
    });
    const from = performance.now();
    button.click();
    await change;
    return performance.now() - from;
  });
  await razbor.close();
  return time;
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

export const pay = [
  { name: "pay: threshold, 50 × 12: layout", run: async () => median(await moves()) },
  { name: "pay: 10 000 months of 50 simulated", run: simulation },
];
