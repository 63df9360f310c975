// The pages of pay and today as their reader sees them. Words come with plain spaces.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe } from "./axe.mjs";
import { eventually, plain } from "./clients.mjs";

/** The sentence at the head of the page, "" while there is none. */
export const title = async (page) => plain((await page.locator("main h1").allInnerTexts()).join());

/** Waits for this sentence, and for all that is drawn below it. */
export async function says(page, expected) {
  await eventually(() => title(page), expected);
  await page.locator("main [aria-busy]").waitFor({ state: "detached" });
}

/** Opens a page of tools by its address; the head says `expected`. */
export async function openedAt(open, hash, expected, options = {}) {
  const razbor = await open({ ...options, hash });
  await says(razbor.page, expected);
  return razbor;
}

/** A card by its heading. */
export const card = (page, name) => page.getByRole("region", { name, exact: true });

/** Types into a field and leaves it. */
export async function types(page, label, text) {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press("Tab");
}

/** Unfolds everything that can be. */
export async function unfolds(page) {
  for (;;) {
    const folded = page.locator("main details:not([open]) > summary").first();
    if ((await folded.count()) === 0) return;
    await folded.click();
    await page.locator("main [aria-busy]").waitFor({ state: "detached" });
  }
}

/** The rows of a table, each a list of cells. */
export const rows = async (table) =>
  (await table.locator("tbody tr").evaluateAll((all) => all.map((row) => [...row.cells].map((one) => one.innerText)))).map((row) => row.map(plain));

/** Tests that axe finds nothing on the page as it is opened, nor when `fill` has filled it and all is unfolded. */
export function axeFindsNothing(open, fill) {
  for (const look of ["wide", "phone"]) {
    for (const dark of [false, true]) {
      test(`axe finds nothing, ${look}, ${dark ? "dark" : "light"}`, async () => {
        const razbor = await open({ look, dark });
        const { page } = razbor;
        const found = [];
        const check = async (state) => found.push(...(await axe(page)).map((line) => `${state}: ${line}`));
        await check("start");
        await fill(page);
        await unfolds(page);
        await check("unfolded");
        assert.deepEqual([...new Set(found)], []);
        assert.deepEqual(razbor.complaints, []);
        await razbor.close();
      });
    }
  }
}
