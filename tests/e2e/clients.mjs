// The clients page as its reader sees it. Words come with plain spaces.
import assert from "node:assert/strict";
import { paste } from "./hands.mjs";
import { flowersTsv, FLOWER_VERDICT } from "./lists.mjs";

/** Narrow and no-break spaces as plain ones. */
export const plain = (text) => text.replaceAll(/[\u00a0\u202f\u2009]/g, " ").replaceAll(/\s+/g, " ").trim();

/** Reads again and again until it is what is expected; after 20 s says what it was. */
export async function eventually(read, expected, patience = 20_000) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      const actual = await read();
      if (expected instanceof RegExp) assert.match(actual, expected);
      else assert.deepEqual(actual, expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await new Promise((later) => setTimeout(later, 25));
  }
}

/** The verdict, "" while there is none. */
export const verdict = async (page) => plain((await page.locator(".lead h1").allInnerTexts()).join());
/** Waits for this verdict, and for all that is drawn below it. */
export async function concludes(page, expected) {
  await eventually(() => verdict(page), expected);
  await page.locator("main [aria-busy]").waitFor({ state: "detached" });
}
/** What the top bar says of the data. */
export const account = async (page) => plain(await page.locator("header.top .chip").first().innerText());
/** The notice in sight, "" when there is none. */
export const notice = async (page) => plain((await page.locator("main > .notice").allInnerTexts()).join());

/** Opens the page with a pasted list: the ten flowers unless told otherwise. */
export async function opened(open, { list = flowersTsv(), expected = FLOWER_VERDICT, ...options } = {}) {
  const razbor = await open(options);
  await paste(razbor.page, list);
  await concludes(razbor.page, expected);
  return razbor;
}

/** One of the nine cells. */
export const cell = (page, code) => page.locator("main .matrix:not([data-size]) button.cell").filter({ has: page.getByText(code, { exact: true }) });

/** How many clients stand in each cell: { AX: 2, … }. */
export async function cells(page) {
  const labels = await page.locator("main .matrix:not([data-size]) button.cell").evaluateAll((all) => all.map((one) => one.title));
  return Object.fromEntries(labels.map((label) => [label.slice(0, 2), Number(plain(label).match(/: (\d+)/)[1])]));
}

/** The table's lines in sight, each a list of cells; `columns` picks some of them. */
export async function lines(page, columns = undefined) {
  const rows = await page
    .locator(".clients tr[data-row]")
    .evaluateAll((all) => all.map((row) => [...row.cells].map((one) => one.innerText)));
  return rows.map((row) => (columns ?? [...row.keys()]).map((n) => plain(row[n])));
}

/** Names of the table, as they are ordered. */
export const names = async (page) => (await lines(page, [0])).map(([name]) => name);

/** The grip of a limit: A or B. */
export const grip = (page, letter) => page.getByRole("slider", { name: `Граница класса ${letter}` });

/** Opens the card of settings. */
export async function openSettings(page) {
  const card = page.locator("details.settings-card");
  if (!(await card.evaluate((card) => card.open))) await card.locator("summary").click();
}

/** A setting's field or list by its label. */
export const setting = (page, label) => page.locator("details.settings-card").getByLabel(label, { exact: true });

/** Chooses an action of the menu behind a button. */
export async function chooses(page, button, action, within = page) {
  await within.getByRole("button", { name: button }).click();
  await page.getByRole("menuitem", { name: action }).click();
}

/** Puts away everything after the question. */
export async function startOver(page) {
  await chooses(page, "Ещё", "Начать заново");
  await page.getByRole("button", { name: "Убрать и начать заново" }).click();
}
