// What is taken away: CSV, workbook, clipboard, pictures; and that it can be read back.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { closeBrowser, FORMS, openServed } from "./browser.mjs";
import { chooses, concludes, eventually, lines, names, notice, opened, plain } from "./clients.mjs";
import { copied, drop, saved } from "./hands.mjs";
import { FLOWER_NAMES } from "./lists.mjs";
import { unzip } from "./zip.mjs";

after(closeBrowser);

const take = (page, action) => saved(page, () => chooses(page, "Скачать", action));

for (const [form, open] of Object.entries(FORMS)) {
  describe(`the ${form} page`, () => {
    test("saves a CSV for Excel, one for programs and a workbook", async () => {
      const razbor = await opened(open);
      const { page } = razbor;

      const people = await take(page, "CSV для Excel");
      assert.match(people.name, /^ABCXYZ .*\.csv$/);
      const opens = people.bytes.toString("utf8");
      assert.ok(opens.startsWith("\ufeffКлиент;"), "a byte-order mark and semicolons");
      const rows = opens.trimEnd().split("\r\n").map((line) => line.split(";"));
      assert.deepEqual(rows.slice(1).map(([name]) => name), FLOWER_NAMES);
      assert.equal(rows[1][rows[0].findIndex((title) => /Выручка/.test(title))], "600000");

      const machines = (await take(page, "CSV для программ")).bytes.toString("utf8").split("\n");
      assert.ok(machines[0].startsWith("client,"), machines[0]);
      assert.doesNotMatch(machines[0], /[А-я;\ufeff]/);
      assert.match(machines[1], /^Ромашка,/);
      assert.match(machines[1], /,600000(\.0+)?,/);
      assert.equal(machines.length, 12, "a title, ten clients, an end of line");

      const book = await take(page, "Книга Excel");
      assert.match(book.name, /\.xlsx$/);
      const parts = unzip(book.bytes);
      const sheets = [...parts["xl/workbook.xml"].matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
      assert.deepEqual(sheets.slice(0, 2), ["Клиенты", "Сегменты"]);
      assert.ok(sheets.some((name) => name.includes("Иванова")) && sheets.some((name) => name.includes("Петров")), sheets.join());
      assert.equal(sheets.at(-1), "Паспорт");
      assert.match(parts["xl/sharedStrings.xml"], /Ромашка/);
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });

    test("reads its own CSV back: the same clients and sums", async () => {
      const razbor = await opened(open);
      const { page } = razbor;
      const file = await take(page, "CSV для Excel");
      const before = await lines(page, [0, 2]);
      await drop(page, "main", [{ name: file.name, content: file.bytes }]);
      await eventually(() => page.locator("header.top .chip").first().innerText().then(plain), /^Итоги по клиентам: 10 строк/);
      await eventually(() => lines(page, [0, 2]), before);
      assert.deepEqual(await names(page), FLOWER_NAMES);
      await razbor.close();
    });

    test("saves the pictures as SVG and PNG", async () => {
      const razbor = await opened(open);
      const { page } = razbor;
      const within = page.locator(".pair > :last-child");
      const svg = await saved(page, () => chooses(page, "Забрать картинку", "Сохранить SVG", within));
      assert.equal(svg.name, "razbor-pareto.svg");
      assert.match(svg.bytes.toString("utf8"), /^<svg [^]*<\/svg>\s*$/);
      assert.doesNotMatch(svg.bytes.toString("utf8"), /var\(--|class="/, "colours of its own: it leaves the page");
      const png = await saved(page, () => chooses(page, "Забрать картинку", "Сохранить PNG", within));
      assert.deepEqual([png.name, png.bytes.toString("latin1", 1, 4)], ["razbor-pareto.png", "PNG"]);
      assert.deepEqual([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)], [1920, 1200]);
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });
  });
}

test("the table is copied as text and as HTML, with numbers that Excel reads", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await page.locator(".clients table").focus();
  await page.keyboard.press("ControlOrMeta+C");
  await eventually(() => notice(page), /^Скопировано 10 строк: вставьте их в Excel$/);
  const text = (await copied(page)).trimEnd().split(/\r?\n/);
  assert.equal(text.length, 11);
  assert.match(text[1], /^Ромашка\t/);
  assert.ok(text[1].split("\t").includes("600000"), text[1]);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item.getType("text/html")).text();
  });
  assert.match(html, /<table[^]*Ромашка[^]*600000/);
  await razbor.close();
});

test("only the selected rows are copied", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  const row = (name) => page.locator(".clients tr[data-row]").filter({ hasText: name }).locator("td").nth(1);
  await row("Мак").click();
  await row("Пион").click({ modifiers: ["Control"] });
  await eventually(() => page.locator('.clients tr[aria-selected="true"]').count(), 2);
  await page.keyboard.press("ControlOrMeta+C");
  await eventually(() => notice(page), /^Скопированы 2 строки/);
  assert.deepEqual((await copied(page)).trimEnd().split(/\r?\n/).slice(1).map((line) => line.split("\t")[0]), ["Мак", "Пион"]);
  await razbor.close();
});

test("a picture goes to the clipboard as PNG", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await page.bringToFront();
  await chooses(page, "Забрать картинку", "Скопировать как PNG", page.locator(".pair > :first-child"));
  await eventually(() => notice(page), /^Картинка скопирована/);
  assert.deepEqual(await page.evaluate(async () => (await navigator.clipboard.read())[0].types), ["image/png"]);
  await razbor.close();
});
