// Accessibility: axe-core inside the page. Evaluated, not added as a script: the CSP would block that.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Breaches of WCAG 2.2 AA and of good practice, each as one readable line; [] is what a test wants. */
export async function axe(page, { within = undefined, without = [] } = {}) {
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    ([within, rules, without]) =>
      globalThis.axe.run(within ?? document, {
        runOnly: { type: "tag", values: rules },
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      }),
    [within, RULES, without],
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));
}
