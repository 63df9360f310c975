// Nothing leaves the page, whatever the list holds; names are shown as text and never run.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { closeBrowser, FORMS, quiet } from "./browser.mjs";
import { cell, chooses, concludes, eventually, grip, names, notice, plain } from "./clients.mjs";
import { drop, paste, saved } from "./hands.mjs";
import { FLOWER_HEAD, FLOWER_NAMES, FLOWER_ROWS, HOSTILE } from "./lists.mjs";
import { unzip, workbook } from "./zip.mjs";

after(closeBrowser);

// Hostile names and sellers in place of the first flowers.
const evil = new Map(FLOWER_NAMES.map((name, n) => [name, HOSTILE[n] ?? name]));
const rows = FLOWER_ROWS.map(([date, name, seller, sum]) => [date, evil.get(name), seller === "Иванова" ? HOSTILE[0] : seller, sum]);
const quoted = (text) => (/[\t"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const tsv = [FLOWER_HEAD, ...rows].map((row) => row.map(String).map(quoted).join("\t")).join("\r\n");
const html = `<meta http-equiv="refresh" content="0;url=http://example.com/harm"><img src="http://example.com/harm.png" onerror="globalThis.harmed=4"><link rel=stylesheet href="http://example.com/harm.css"><table><tr><td onclick="globalThis.harmed=5">Дата</table><script>globalThis.harmed=6</script>`;

for (const [form, open] of Object.entries(FORMS)) {
  describe(`the ${form} page`, () => {
    test("shows hostile names as text and asks the network for nothing", async () => {
      const razbor = await open();
      const { page } = razbor;
      const tried = await quiet(razbor);
      await paste(page, { "text/plain": tsv, "text/html": html });
      await concludes(page, /^3 клиента из 10/);
      const shown = FLOWER_NAMES.map((name) => plain(evil.get(name)));
      await eventually(() => names(page), shown);

      await page.locator(".clients .opener").first().click();
      await page.locator(".side-panel").getByRole("heading", { name: HOSTILE[0] }).waitFor();
      await page.locator(".side-panel").getByRole("button", { name: "Строки источника" }).click();
      await page.locator("dialog[open] tbody tr").first().waitFor();
      await page.locator("dialog[open]").getByRole("button", { name: "Закрыть" }).click();
      await page.keyboard.press("Control+K");
      await page.keyboard.type("script");
      await page.locator(".palette [role=option]").filter({ hasText: HOSTILE[1] }).click();
      await page.locator(".side-panel").getByRole("heading", { name: HOSTILE[1] }).waitFor();
      for (const picture of ["Разброс", "По менеджерам", "Кривая"]) await page.getByLabel(picture, { exact: true }).check();
      await page.locator("details.filter").filter({ hasText: "Менеджер:" }).locator("summary").click();
      await page.locator(".filter-list").getByLabel("onerror").waitFor();
      await page.keyboard.press("Escape");
      await cell(page, "AX").click();
      await grip(page, "A").press("ArrowLeft");

      const book = await saved(page, () => chooses(page, "Скачать", "Книга Excel"));
      assert.doesNotMatch(Object.values(unzip(book.bytes)).join(), /<f>|<hyperlink /, "no formula and no link is written");
      await drop(page, "main", [{ name: "<b>имя</b>.xlsx", content: workbook([FLOWER_HEAD, ...rows]) }]);
      await eventually(() => page.locator("header.top .chip").first().getAttribute("title"), "<b>имя</b>.xlsx");
      await drop(page, "main", [{ name: "<img src=x onerror=globalThis.harmed=7>.png", content: "\x89PNG" }]);
      await eventually(() => notice(page), /onerror/);
      await page.keyboard.press("Control+Z");

      assert.deepEqual(tried(), []);
      assert.equal(await page.evaluate(() => globalThis.harmed), undefined);
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });
  });
}
