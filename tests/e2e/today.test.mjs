// Today: the pace of the month, the paired report, the morning summary.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { closeBrowser, FORMS, openServed } from "./browser.mjs";
import { concludes, eventually, plain } from "./clients.mjs";
import { axeFindsNothing, card, openedAt, rows, says, unfolds } from "./desk.mjs";
import { copied, saved } from "./hands.mjs";
import { faultsOfWidths } from "./layout.mjs";

after(closeBrowser);

const EMPTY = "Выполним ли план?";
/** A Tuesday; 5 of 19 working days of May are over. */
const TUESDAY = new Date("2026-05-12T10:00:00+03:00");

async function openToday(open, { empty = EMPTY, ...options } = {}) {
  const razbor = await openedAt(open, "#/today", empty, options);
  await razbor.page.clock.setFixedTime(TUESDAY);
  await razbor.page.reload();
  await says(razbor.page, empty);
  return razbor;
}

const SELLERS = "Иванов 1 900 000 / 300 000\nПетрова 1 900 000 / 900 000";
const pace = /^При таком темпе отдел выполнит 120 % плана/;

async function pastesPlans(page, list = SELLERS) {
  await page.getByLabel("Вставить списком", { exact: true }).fill(list);
  await page.getByRole("button", { name: "Прочитать", exact: true }).click();
}

const lines = (page) => rows(card(page, "Менеджеры").locator("table").first());

for (const [form, open] of Object.entries(FORMS)) {
  describe(`the ${form} page`, () => {
    test("sellers are pasted; who lags comes first; undone, and found again after a reload", async () => {
      const razbor = await openToday(open);
      const { page } = razbor;
      await pastesPlans(page);
      await says(page, pace);
      // 300 000 in 5 of 19 days is 60 % of the plan and leads to 1 140 000.
      const [first, second] = await lines(page);
      assert.deepEqual(first.slice(0, 4), ["Иванов", "1 900 000", "300 000", "60,0 %"]);
      assert.equal(second[0], "Петрова");
      await page.evaluate(() => document.activeElement.blur());
      await page.keyboard.press("Control+Z");
      await says(page, EMPTY);
      await page.keyboard.press("Control+Y");
      await says(page, pace);
      await page.waitForTimeout(2500);
      await page.reload();
      await says(page, pace);
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });
  });
}

test("the summary of the morning goes to the clipboard in words", async () => {
  const razbor = await openToday(openServed);
  const { page } = razbor;
  await pastesPlans(page);
  await says(page, pace);
  await page.getByRole("button", { name: "Скопировать для чата" }).click();
  await eventually(async () => plain(await copied(page)), /Темп 120,0 %.*Отстают: Иванов 60,0 %/);
  const csv = await saved(page, () => card(page, "Менеджеры").getByRole("button", { name: "CSV" }).click());
  assert.match(plain(csv.bytes.toString("utf8")), /Иванов;1900000;300000/);
  await razbor.close();
});

test("a day is entered by keys or pasted from a chat, and corrected by pasting again", async () => {
  const razbor = await openToday(openServed);
  const { page } = razbor;
  await pastesPlans(page);
  await says(page, pace);
  const report = page.getByLabel("Вставить отчёты из чата", { exact: true });
  const send = page.getByRole("button", { name: "Прочитать отчёты" });
  await report.fill("Иванов 80 000 / 120 000\nПетрова ничего");
  await send.click();
  await eventually(async () => plain(await page.locator("main").innerText()), /Петрова ничего|не прочита/i);
  await report.fill("Иванов 90 000 / 120 000");
  await send.click();
  await eventually(async () => plain(await page.locator("main").innerText()), /Получено 90 000 ₽/);
  const entry = page.getByRole("region", { name: /^Парный отчёт за/ }).locator("tbody tr").filter({ hasText: "Петрова" }).getByRole("textbox");
  await entry.first().fill("70 000");
  await page.keyboard.press("Tab");
  await page.keyboard.type("110 000");
  await page.keyboard.press("Tab");
  await eventually(async () => plain(await page.locator("main").innerText()), /Получено 160 000 ₽/);
  assert.equal(await entry.nth(1).inputValue().then(plain), "110 000");
  assert.deepEqual(razbor.complaints, []);
  await razbor.close();
});

test("the sample has a plan and payments of the present month", async () => {
  const razbor = await openServed();
  const { page } = razbor;
  await page.clock.setFixedTime(TUESDAY);
  await page.reload();
  await page.getByRole("button", { name: "Посмотреть на примере" }).click();
  await concludes(page, /принос/);
  await page.keyboard.press("6");
  await says(page, /^При таком темпе отдел выполнит/);
  const people = await lines(page);
  assert.equal(people.filter((row) => /\d %$/.test(row[3])).length >= 7, true, JSON.stringify(people));
  assert.deepEqual(razbor.complaints, []);
  await razbor.close();
});

test("in English", async () => {
  const razbor = await openToday(openServed, { lang: "en", empty: "Will we make the plan?" });
  const { page } = razbor;
  await unfolds(page);
  assert.doesNotMatch(await page.locator("main").innerText(), /[а-яё]{3}|⟦/i);
  await razbor.close();
});

axeFindsNothing((options) => openToday(openServed, options), async (page) => {
  await pastesPlans(page);
  await says(page, pace);
});

test("every width from 360 to 1920", async () => {
  const razbor = await openToday(openServed);
  const { page } = razbor;
  const found = await faultsOfWidths(page, "start");
  await pastesPlans(page);
  await says(page, pace);
  await unfolds(page);
  found.push(...(await faultsOfWidths(page, "unfolded")));
  assert.deepEqual(found, []);
  await razbor.close();
});
