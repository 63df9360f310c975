// Working with the answer: limits by mouse, keys and fields, settings, filters, drilling down, undo.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { closeBrowser, openServed } from "./browser.mjs";
import { cell, cells, concludes, eventually, grip, lines, names, opened, openSettings, plain, setting, verdict } from "./clients.mjs";
import { drag } from "./hands.mjs";
import { FLOWER_CELLS, FLOWER_NAMES, FLOWER_VERDICT } from "./lists.mjs";

after(closeBrowser);

const undo = (page) => page.getByRole("button", { name: "Отменить последнее действие" }).click();
const redo = (page) => page.getByRole("button", { name: "Вернуть отменённое" }).click();
const value = (page, letter) => grip(page, letter).getAttribute("aria-valuenow");

test("a limit dragged by the mouse changes counts, segments and table, and one undo brings it back", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await grip(page, "A").scrollIntoViewIfNeeded();
  const plot = await page.locator(".figure .plot").first().boundingBox();
  await drag(page, grip(page, "A"), 0, plot.height * 0.3);
  await eventually(async () => Number(await value(page, "A")) < 60, true);
  const moved = Number(await value(page, "A"));
  // Ромашка alone has 50 %, with Василёк 70 %: the client that crosses the limit stays above it.
  const verdict = moved > 50 ? "2 клиента из 10 приносят 70 % выручки" : "1 клиент из 10 приносит 50 % выручки";
  await concludes(page, verdict);
  assert.notDeepEqual(await cells(page), FLOWER_CELLS);
  await undo(page);
  await concludes(page, FLOWER_VERDICT);
  assert.deepEqual(await cells(page), FLOWER_CELLS);
  assert.deepEqual(razbor.complaints, []);
  await razbor.close();
});

test("arrow keys move a limit by 1, with Shift by 5; Home and End go to the bounds", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await grip(page, "A").focus();
  for (const [key, expected] of [["ArrowLeft", "79"], ["Shift+ArrowLeft", "74"], ["ArrowUp", "75"], ["Shift+ArrowRight", "80"]]) {
    await page.keyboard.press(key);
    await eventually(() => value(page, "A"), expected);
  }
  await page.keyboard.press("End");
  await eventually(() => value(page, "A"), await value(page, "B"));
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("role")), "slider", "the grip keeps the focus");
  await razbor.close();
});

test("a limit is typed into its field; nonsense is refused with the bounds", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await openSettings(page);
  const field = setting(page, "A до");
  await field.fill("49,5");
  await field.press("Enter");
  await concludes(page, "1 клиент из 10 приносит 50 % выручки");
  assert.equal(await value(page, "A"), "49.5");
  await field.fill("много");
  await field.press("Enter");
  await page.getByText(/Нужно число от .* до/).waitFor();
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  assert.equal(await value(page, "A"), "49.5");
  await razbor.close();
});

test("presets, reading, period and reset, each undone", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await openSettings(page);
  await setting(page, "Наборы границ").first().selectOption({ index: 2 });
  await eventually(async () => (await value(page, "A")) !== "80", true);
  await undo(page);
  await eventually(() => value(page, "A"), "80");

  await page.getByRole("radio", { name: "CV" }).check();
  await page.getByText("X: CV до").waitFor();
  await eventually(async () => JSON.stringify(await cells(page)) !== JSON.stringify(FLOWER_CELLS), true);
  await undo(page);
  await eventually(() => cells(page), FLOWER_CELLS);

  await setting(page, "Период").selectOption({ label: "квартал" });
  await eventually(async () => (await lines(page, [5]))[0][0], "4 из 4");
  await setting(page, "С какого дня").fill("2025-07-01");
  await eventually(async () => (await lines(page, [2]))[0][0], "300 000");
  await page.getByRole("button", { name: "Вернуть обычные" }).click();
  await eventually(async () => (await lines(page, [2, 5]))[0], ["600 000", "12 из 12"]);
  await undo(page);
  await eventually(async () => (await lines(page, [2]))[0][0], "300 000");
  await redo(page);
  await concludes(page, FLOWER_VERDICT);
  assert.deepEqual(razbor.complaints, []);
  await razbor.close();
});

test("a filter by seller narrows everything and can be lifted", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  const filter = page.locator("details.filter").filter({ hasText: "Менеджер:" });
  await filter.locator("summary").click();
  await filter.getByLabel(/Петров/).check();
  await eventually(async () => (await names(page)).toSorted(), ["Астра", "Клевер", "Лютик", "Мак", "Тюльпан"]);
  await eventually(async () => plain(await filter.locator("summary").innerText()), "Менеджер: Петров");
  await filter.getByRole("button", { name: "Снять фильтр" }).click();
  await concludes(page, FLOWER_VERDICT);
  await razbor.close();
});

test("an excluded client leaves the numbers, the passport names it, a chip brings it back", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await page.getByRole("button", { name: "Ромашка" }).click();
  const panel = page.getByRole("dialog", { name: "Ромашка" });
  await panel.getByRole("button", { name: "Исключить из расчёта" }).click();
  await panel.waitFor({ state: "detached" });
  await concludes(page, /из 9 принос/);
  assert.match(await page.locator(".passport").innerText(), /Исключены вручную: Ромашка/);
  await page.getByRole("button", { name: "Вернуть Ромашка" }).click();
  await concludes(page, FLOWER_VERDICT);
  await undo(page);
  await concludes(page, /из 9 принос/);
  await undo(page);
  await concludes(page, FLOWER_VERDICT);
  await razbor.close();
});

test("a cell opens its clients, a client its panel, the panel its source rows; Esc goes back step by step", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await cell(page, "CZ").click();
  await eventually(() => names(page), ["Клевер", "Фиалка"]);
  assert.equal(await cell(page, "CZ").getAttribute("aria-pressed"), "true");
  await page.getByRole("button", { name: "Клевер" }).click();
  const panel = page.getByRole("dialog", { name: "Клевер" });
  await panel.waitFor();
  const said = plain(await panel.innerText());
  assert.match(said, /CZ/);
  assert.match(said, /Ритм Z/);
  assert.match(said, /Сумма за период 18 000/);
  await panel.getByRole("button", { name: "Строки источника" }).click();
  const rows = page.locator("dialog[open] tbody tr");
  await eventually(() => rows.count(), 1);
  assert.match(plain(await rows.innerText()), /15\.01\.2025.*18 000/);
  await page.keyboard.press("Escape");
  await rows.waitFor({ state: "hidden" });
  assert.equal(await panel.isVisible(), true, "the panel stays");
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.innerText.trim()), "Клевер", "the focus returns to the row");
  await cell(page, "CZ").click();
  await eventually(() => names(page), FLOWER_NAMES);
  assert.deepEqual(razbor.complaints, []);
  await razbor.close();
});

test("the slash searches, titles sort, the totals follow", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await page.getByRole("searchbox").waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("ИР");
  await eventually(() => names(page), ["Сирень"]);
  await page.getByRole("searchbox").fill("нет такого");
  await page.getByText("Под этот отбор никто не подходит.").waitFor();
  await page.getByRole("button", { name: "Показать всех" }).click();
  await eventually(() => names(page), FLOWER_NAMES);
  const title = page.getByRole("columnheader", { name: "Клиент" });
  await title.getByRole("button").click();
  await eventually(() => names(page), FLOWER_NAMES.toSorted((a, b) => a.localeCompare(b, "ru")));
  assert.equal(await title.getAttribute("aria-sort"), "ascending");
  await title.getByRole("button").click();
  await eventually(() => names(page), FLOWER_NAMES.toSorted((a, b) => b.localeCompare(a, "ru")));
  assert.match(plain(await page.locator(".clients tfoot").innerText()), /Итого 10 кл\. 1 200 000/);
  await razbor.close();
});

test("the scatter counts every client, the sellers show their own nine cells", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await page.getByLabel("Разброс", { exact: true }).check();
  await page.getByRole("heading", { name: "Объём и разброс" }).waitFor();
  await page.getByText("Показать таблицей").click();
  const counted = () => page.locator(".plain-table tbody tr").evaluateAll((all) => all.map((row) => [...row.cells].map((one) => one.innerText)));
  await eventually(counted, [["A", "2", "1", "0"], ["B", "1", "1", "1"], ["C", "1", "1", "2"]]);
  await page.getByLabel("По менеджерам", { exact: true }).check();
  const mini = page.locator(".mini");
  await eventually(() => mini.count(), 2);
  await mini.getByRole("button", { name: "Петров" }).click();
  await eventually(async () => (await names(page)).length, 5);
  assert.equal(await verdict(page), FLOWER_VERDICT, "opening a seller filters the table, not the analysis");
  await razbor.close();
});
