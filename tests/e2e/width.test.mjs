// From a small phone to a large screen: the page never scrolls sideways, nothing sticks out, nothing overlaps.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { closeBrowser, openServed } from "./browser.mjs";
import { concludes, opened, openSettings } from "./clients.mjs";
import { drop } from "./hands.mjs";
import { faultsOfWidths } from "./layout.mjs";
import { dirtyCsv, FLOWER_VERDICT } from "./lists.mjs";

after(closeBrowser);

test("every width from 360 to 1920", async () => {
  const razbor = await openServed();
  const { page } = razbor;
  const found = [];
  const look = async (state) => found.push(...(await faultsOfWidths(page, state)));
  await look("start");
  await drop(page, "main", [{ name: "выгрузка с очень длинным названием файла за весь прошлый год.csv", content: dirtyCsv() }]);
  await concludes(page, FLOWER_VERDICT);
  await look("result");
  await openSettings(page);
  await page.getByRole("button", { name: "Проверить столбцы" }).click();
  await page.getByLabel("По менеджерам", { exact: true }).check();
  await look("settings, columns, sellers");
  await page.locator(".clients .opener").first().click();
  await page.locator(".side-panel dl").waitFor();
  await look("client");
  await page.keyboard.press("Escape");
  await drop(page, "main", [{ name: "снимок.png", content: "\x89PNG" }]);
  await page.locator("main > .notice").waitFor();
  await page.locator(".rail").getByLabel("Язык").selectOption({ label: "English" });
  await look("refused, in English");
  await page.evaluate(() => (location.hash = "#/reports"));
  await page.locator("section.later").waitFor();
  await look("a later step");
  assert.deepEqual(found, []);
  await razbor.close();
});

test("the longest names do not widen the page", async () => {
  const name = `ООО «${"Сверхдлинноеназваниебезпробелов".repeat(6)}»`;
  const list = [["Дата", "Клиент", "Менеджер", "Сумма"], ...[1, 2, 3, 4, 5].map((month) => [`15.0${month}.2025`, name, name, "999999999999"])];
  const razbor = await opened(openServed, { list: list.map((row) => row.join("\t")).join("\n"), expected: /^1 клиент из 1 / });
  const { page } = razbor;
  await page.locator(".clients .opener").first().click();
  await page.locator(".side-panel dl").waitFor();
  await page.getByLabel("По менеджерам", { exact: true }).check();
  assert.deepEqual(await faultsOfWidths(page, "long names"), []);
  await razbor.close();
});
