// Pay: the scheme is typed, dragged, undone, kept, sent as a link; the team is pasted or comes from the tables.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { closeBrowser, FORMS, openServed } from "./browser.mjs";
import { concludes, eventually, opened, plain } from "./clients.mjs";
import { axeFindsNothing, card, openedAt, rows, says, title, types, unfolds } from "./desk.mjs";
import { copied, drag, drop, saved } from "./hands.mjs";
import { faultsOfWidths } from "./layout.mjs";
import { FLOWER_VERDICT } from "./lists.mjs";
import { unzip } from "./zip.mjs";

after(closeBrowser);

const START = "При плане 3 млн ₽ менеджер получает 100 000 ₽";
const openPay = (open, options) => openedAt(open, "#/pay", START, options);
const threshold = (page, n) => page.getByLabel(`Порог ${n}: процент плана`);
const slider = (page, name) => page.getByRole("slider", { name, exact: true });
const team = (page) => card(page, "Команда");

/** Pastes sellers into the team by the field of the card. */
async function pastes(page, list) {
  await team(page).getByRole("textbox").first().fill(list);
  await team(page).getByRole("button", { name: "Прочитать" }).click();
}

for (const [form, open] of Object.entries(FORMS)) {
  describe(`the ${form} page`, () => {
    test("a scheme is typed without any data, undone, and found again after a reload", async () => {
      const razbor = await openPay(open);
      const { page } = razbor;
      await types(page, "План на месяц", "4 млн");
      // 2 % of 4 million instead of 60 000, beside 40 000 of salary.
      await says(page, "При плане 4 млн ₽ менеджер получает 120 000 ₽");
      await page.evaluate(() => document.activeElement.blur());
      await page.keyboard.press("Control+Z");
      await says(page, START);
      await page.keyboard.press("Control+Shift+Z");
      await says(page, "При плане 4 млн ₽ менеджер получает 120 000 ₽");
      // What is kept is kept a moment later.
      await page.waitForTimeout(2500);
      await page.reload();
      await says(page, "При плане 4 млн ₽ менеджер получает 120 000 ₽");
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });

    test("a threshold moves by the mouse and by keys, and the sentence follows", async () => {
      const razbor = await openPay(open);
      const { page } = razbor;
      await slider(page, "Порог 1").focus();
      await page.keyboard.press("ArrowRight");
      await eventually(() => threshold(page, 1).inputValue(), "81");
      await eventually(async () => plain(await card(page, "Схема").innerText()), /Ниже 81 %: 0 %; от 81 % и ниже 100 %: 1 %/);
      await drag(page, slider(page, "Порог 1"), 40);
      await eventually(async () => Number((await threshold(page, 1).inputValue()).replace(",", ".")) > 83, true);
      await page.evaluate(() => document.activeElement.blur());
      await page.keyboard.press("Control+Z");
      await eventually(() => threshold(page, 1).inputValue(), "81");
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });
  });
}

test("the statement of any point is read out, step by step", async () => {
  const razbor = await openPay(openServed);
  const { page } = razbor;
  await types(page, "Прочитать при выполнении", "120,01");
  const curve = card(page, "Доход менеджера от выполнения плана");
  await eventually(async () => plain(await curve.innerText()), /При 120,01 %: твёрдый 30 000 ₽ \+ мягкий 10 000 ₽ \+ бонус 108 009 ₽ = 148 009 ₽/);
  await slider(page, "Выполнение, при котором читаем").focus();
  await page.keyboard.press("ArrowLeft");
  await eventually(async () => plain(await curve.innerText()), /При 119,01 %: .* бонус 71 406 ₽ = 111 406 ₽/);
  await razbor.close();
});

test("what cannot be is said in a sentence beside its field, and nothing is lost", async () => {
  const razbor = await openPay(openServed);
  const { page } = razbor;
  const scheme = async () => plain(await page.locator("main").innerText());
  await types(page, "План на месяц", "0");
  await eventually(scheme, /План не больше нуля: процента выполнения нет/);
  await types(page, "План на месяц", "3 000 000");
  await says(page, START);
  await types(page, "Бонус", "80");
  await eventually(scheme, /Доли дохода в сумме 120 %, а нужно ровно 100 %/);
  await types(page, "Бонус", "60");
  await types(page, "Порог 1: процент плана", "110");
  await eventually(scheme, /Порог 100 % стоит ниже предыдущего\. Считаем по возрастанию/);
  assert.equal(await threshold(page, 1).inputValue(), "110");
  await types(page, "Порог 1: процент плана", "много");
  await eventually(scheme, /Нуж\S+ (число|процент)/);
  assert.deepEqual(razbor.complaints, []);
  await razbor.close();
});

test("forty sellers are pasted, the row that cannot be read is named and stays to be mended", async () => {
  const razbor = await openPay(openServed);
  const { page } = razbor;
  const lines = Array.from({ length: 40 }, (_, n) => `Менеджер ${String.fromCharCode(1040 + (n % 32))}${n} 3 000 000 / ${2_400_000 + n * 40_000}`);
  lines[17] = "Сломанная строка без чисел";
  lines[18] = "Возврат 3 000 000 / -50 000";
  await pastes(page, lines.join("\n"));
  await eventually(async () => plain(await team(page).innerText()), /Сломанная строка без чисел/);
  await eventually(async () => plain(await page.locator("main h1").innerText()), /отдел из 38 менеджеров/);
  const said = plain(await team(page).innerText());
  assert.match(said, /Возврат/);
  assert.doesNotMatch(said, /NaN|undefined/);
  await razbor.close();
});

test("pay slips and the team are saved and read back", async () => {
  const razbor = await openPay(openServed);
  const { page } = razbor;
  await pastes(page, "Анна 3 000 000 / 3 100 000\nБорис 3 000 000 / 2 300 000");
  await says(page, /отдел из 2 менеджеров/);
  const book = await saved(page, () => team(page).getByRole("button", { name: "Скачать в Excel" }).click());
  assert.match(book.name, /\.xlsx$/);
  const files = unzip(book.bytes);
  const texts = files["xl/sharedStrings.xml"];
  assert.ok(texts.includes("Анна") && texts.includes("Борис"), "both sellers are in the workbook");
  // 62 000 of bonus and 40 000 of salary; below 80 % there is no bonus.
  const sheets = Object.entries(files).filter(([name]) => name.startsWith("xl/worksheets/")).map(([, xml]) => xml).join();
  assert.ok(sheets.includes("<v>102000</v>") && sheets.includes("<v>40000</v>"), "the sums of both are numbers");
  await team(page).getByRole("button", { name: "Анна" }).click();
  const csv = await saved(page, () => page.getByRole("button", { name: /CSV/ }).first().click());
  assert.match(csv.bytes.toString("utf8"), /Анна/);
  // The open slip goes to paper alone.
  await page.emulateMedia({ media: "print" });
  const onPaper = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
  assert.match(onPaper, /^Расчётный лист: Анна/);
  assert.doesNotMatch(onPaper, /Борис|Схема|Проверки/);
  await razbor.close();
});

test("a link holds the scheme and no names, and opens to the same curve", async () => {
  const razbor = await openPay(openServed);
  const { page } = razbor;
  await types(page, "План на месяц", "5 млн");
  await says(page, /^При плане 5 млн ₽/);
  await pastes(page, "Секретная 3 000 000 / 3 100 000");
  await says(page, /отдел из 1 менеджера/);
  const before = plain(await page.locator("main .chart").first().textContent());
  await page.getByRole("button", { name: "Скопировать ссылку на схему" }).click();
  await eventually(() => copied(page), /#\/pay\?s=[\w-]+$/);
  const link = await copied(page);
  assert.ok(link.length < 400, `${link.length} letters`);
  const other = await openServed({ hash: link.slice(link.indexOf("#")) });
  await says(other.page, /^При плане 5 млн ₽/);
  assert.equal(plain(await other.page.locator("main .chart").first().textContent()), before);
  assert.doesNotMatch(await other.page.locator("main").innerText(), /Секретная/);
  assert.equal(await other.page.evaluate(() => location.hash), "#/pay");
  await other.close();
  await razbor.close();
});

test("the team of the sample comes from its tables; a list without sellers and plan says what is missing", async () => {
  const razbor = await openServed();
  const { page } = razbor;
  await page.getByRole("button", { name: "Посмотреть на примере" }).click();
  await concludes(page, /принос/);
  await page.keyboard.press("5");
  await says(page, /отдел из 7 менеджеров/);
  const people = await rows(team(page).locator("table").first());
  assert.equal(people.filter((row) => row[1] === "24").length, 7, "seven sellers of 24 months");
  await razbor.close();
  const bare = await openServed();
  await drop(bare.page, "main", [{ name: "online.csv", content: "Date,Customer,Amount\n2025-01-10,100,5\n2025-02-10,200,7\n2025-03-10,100,6\n" }]);
  await bare.page.locator(".cell").first().waitFor();
  await bare.page.evaluate(() => (location.hash = "#/pay"));
  await eventually(() => title(bare.page), START);
  await team(bare.page).getByLabel("Из загруженных таблиц").check();
  await eventually(
    async () => plain(await team(bare.page).innerText()),
    /В таблицах нет столбца с менеджером: платить некому\. Таблицы с планами нет: у каждого план схемы\./,
  );
  await bare.page.evaluate(() => (location.hash = "#/today"));
  await eventually(
    async () => plain(await bare.page.locator("main").innerText()),
    /В продажах нет столбца с менеджером\. Таблицы с планами нет/,
  );
  await bare.close();
});

test("in English", async () => {
  const razbor = await openedAt(openServed, "#/pay", /^At a plan of ₽3 M a seller gets ₽100,000/, { lang: "en" });
  const { page } = razbor;
  await unfolds(page);
  assert.doesNotMatch(await page.locator("main").innerText(), /[а-яё]{3}|⟦/i);
  await razbor.close();
});

axeFindsNothing((options) => openPay(openServed, options), async (page) => {
  await pastes(page, "Анна 3 000 000 / 3 100 000\nБорис 3 000 000 / 2 300 000");
  await says(page, /отдел из 2 менеджеров/);
});

test("every width from 360 to 1920", async () => {
  const razbor = await openPay(openServed);
  const { page } = razbor;
  const found = await faultsOfWidths(page, "start");
  await pastes(page, "Анна 3 000 000 / 3 100 000\nБорис 3 000 000 / 2 300 000");
  await says(page, /отдел из 2 менеджеров/);
  await unfolds(page);
  found.push(...(await faultsOfWidths(page, "unfolded")));
  assert.deepEqual(found, []);
  await razbor.close();
});
