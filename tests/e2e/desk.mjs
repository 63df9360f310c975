// The pages of pay and today as their reader sees them. Words come with plain spaces.
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
