// The offer: competitors, phrases, variants scored by 4U, and which of them wins.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { axe } from "./axe.mjs";
import { closeBrowser, FORMS, openServed } from "./browser.mjs";
import { concludes, eventually, plain } from "./clients.mjs";
import { card, openedAt, rows, says, types, unfolds } from "./desk.mjs";
import { copied, drop, paste, saved } from "./hands.mjs";
import { faultsOfWidths } from "./layout.mjs";
import { FLOWER_VERDICT, flowersCsv, HOSTILE } from "./lists.mjs";

after(closeBrowser);

const EMPTY = "Чем мы лучше конкурентов?";
const openOffer = (open, { empty = EMPTY, ...options } = {}) => openedAt(open, "#/offer", empty, options);

/** Another part of the page; its head says `expected`. */
async function goes(page, part, expected) {
  await page.getByRole("radio", { name: part, exact: true }).check({ force: true });
  await says(page, expected);
}

/** All that stands on the page, with plain spaces. */
const text = async (page) => plain(await page.locator("main").innerText());

const GRID = "Преимущество\tВес\tМы\tА\tБ\nСклад рядом\t0,5\t9\t3\t4\nЦена\t0,3\t5\t8\t7\nЗамена за день\t0,2\t8\t2\t3\n";
// 0.5·9 + 0.3·5 + 0.2·8 = 7.6; 0.5·4 + 0.3·7 + 0.2·3 = 4.7.
const FIRST = "По весам мы первые из 3: 7,60 против 4,70 у «Б»";

async function pastesGrid(page) {
  await page.getByRole("button", { name: "Вписать самому" }).click();
  await says(page, "Поставьте оценки, и станет видно, чем мы лучше");
  await unfolds(page);
  await page.getByLabel("Скопированный блок", { exact: true }).fill(GRID);
  await page.getByRole("button", { name: /^Прочитать/ }).click();
  await says(page, /^По весам мы первые из 3/);
}

/** A Wordstat export as Yandex writes it: a mark, `;`, lines that end with a lone return. */
const wordstat = (phrases) => `\ufeffЗапросы со словами;Число запросов;Топ запросов, Россия\r${phrases.map(([text, count]) => `${text};${count};`).join("\r")}\r`;

const PHRASES = [
  ["аренда склада", 12_400],
  ["аренда склада москва", 3_100],
  ["снять склад", 2_900],
  ["купить стеллажи", 8_000],
  ["стеллажи купить", 700],
  ["стеллажи купить цена", 650],
];

/** 2 000 phrases: 40 things asked for in 50 ways each. */
const manyPhrases = () =>
  Array.from({ length: 2_000 }, (_, n) => [`товар${n % 40} ${["купить", "цена", "отзывы", "москва", "оптом"][n % 5]} вид${Math.floor(n / 40)}`, 50_000 - n * 20]);

const utf16 = (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
const PLANNER = `Keyword Stats 2026-11-20 at 10_11_12\r\n"November 1, 2025 - October 31, 2026"\r\nKeyword\tCurrency\tAvg. monthly searches\tCompetition\r\nwarehouse rent\tUSD\t5000\tMedium\r\nrent a warehouse\tUSD\t500\tLow\r\npallet rack\tUSD\t900\tHigh\r\n`;

const ADS = "Вариант\tПоказы\tКлики\tЛиды\tЗатраты\nА\t10000\t300\t20\t9000\nБ\t10000\t320\t30\t9000\nВ\t10000\t310\t45\t9000\n";

for (const [form, open] of Object.entries(FORMS)) {
  describe(`the ${form} page`, () => {
    test("a grid is pasted, a score typed, undone, and found again after a reload", async () => {
      const razbor = await openOffer(open);
      const { page } = razbor;
      await pastesGrid(page);
      await says(page, FIRST);
      await types(page, "Цена: оценка, Мы", "9");
      // 0.5·9 + 0.3·9 + 0.2·8 = 8.8.
      await says(page, /8,80 против 4,70/);
      await page.keyboard.press("Escape");
      await page.evaluate(() => document.activeElement.blur());
      await page.keyboard.press("Control+Z");
      await says(page, FIRST);
      await page.waitForTimeout(2500);
      await page.reload();
      await says(page, FIRST);
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });

    test("a Wordstat export of 2 000 phrases opens, groups, and goes to Excel", async () => {
      const razbor = await openOffer(open);
      const { page } = razbor;
      await goes(page, "Фразы", "Какими словами покупатели ищут ваш товар?");
      await drop(page, "main", [{ name: "wordstat.csv", content: wordstat(manyPhrases()) }]);
      await says(page, /^2 000 фраз в \d+ группах; самый большой спрос: «товар0 купить вид0», 50 000 запросов в месяц$/);
      await eventually(() => text(page), /Прочитан[оы] 2 000 фраз/);
      const csv = await saved(page, () => page.getByRole("button", { name: "CSV", exact: true }).first().click());
      assert.equal(csv.bytes.toString("utf8").split("\r\n").filter((line) => line.includes("товар")).length, 2_000);
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });
  });
}

test("phrases in groups: forms meet, counts are not added, a synonym joins, a minus word sets aside", async () => {
  const razbor = await openOffer(openServed);
  const { page } = razbor;
  await goes(page, "Фразы", "Какими словами покупатели ищут ваш товар?");
  // A true list of six lines: «купить стеллажи» and «стеллажи купить» are the same words.
  await drop(page, "main", [{ name: "фразы.csv", content: wordstat(PHRASES) }]);
  await says(page, "5 фраз в 3 группах; самый большой спрос: «аренда склада», 12 400 запросов в месяц");
  await unfolds(page);
  await page.getByLabel("Синонимы", { exact: true }).fill("снять, аренда");
  await page.getByLabel("Синонимы", { exact: true }).press("Tab");
  await says(page, /^4 фразы в 2 группах/);
  await page.getByLabel("Минус-слова", { exact: true }).fill("москва");
  await page.getByLabel("Минус-слова", { exact: true }).press("Tab");
  await says(page, /^3 фразы в 2 группах; .* 12 400 запросов в месяц$/);
  await eventually(() => text(page), /отложено минус-словами 1/);
  assert.deepEqual(razbor.complaints, []);
  await razbor.close();
});

test("a UTF-16 export of Keyword Planner opens; a bare list is pasted as phrases beside the sales", async () => {
  const razbor = await openOffer(openServed);
  const { page } = razbor;
  await goes(page, "Фразы", "Какими словами покупатели ищут ваш товар?");
  await drop(page, "main", [{ name: "Keyword Stats.csv", content: utf16(PLANNER) }]);
  // "rent a warehouse" says the same words as "warehouse rent".
  await says(page, "2 фразы в 2 группах; самый большой спрос: «warehouse rent», 5 000 запросов в месяц");
  // Pasted, an export of Wordstat takes their place.
  await page.evaluate(() => document.activeElement.blur());
  await paste(page, wordstat(PHRASES));
  await says(page, /^5 фраз в 3 группах/);
  await drop(page, "main", [{ name: "продажи.csv", content: flowersCsv() }]);
  await page.getByText(/Продажи: 64 строки/).first().waitFor();
  await page.evaluate(() => document.activeElement.blur());
  await paste(page, "склад\nаренда склада\nцена\n");
  await says(page, /^3 фразы в [23] группах/);
  await page.keyboard.press("1");
  await concludes(page, FLOWER_VERDICT);
  assert.deepEqual(razbor.complaints, []);
  await razbor.close();
});

test("an advantage becomes a draft, the draft a variant, the variant is scored and tested", async () => {
  const razbor = await openOffer(openServed);
  const { page } = razbor;
  await pastesGrid(page);
  await goes(page, "УТП и 4U", "Что сказать клиенту?");
  await eventually(() => text(page), /⟨число⟩/);
  await page.getByRole("button", { name: "В варианты 4U" }).first().click();
  await says(page, "1 вариант ждёт оценки");
  const variant = page.getByRole("region", { name: /^Вариант A/ }).or(page.locator("[aria-labelledby]").filter({ hasText: /^Вариант A/ })).first();
  assert.match(plain(await variant.innerText()), /Подсказки/);
  for (const u of ["Полезность", "Уникальность", "Ультраспецифичность", "Срочность"]) {
    const group = page.getByRole("radiogroup", { name: new RegExp(`^Вариант A.*${u}`) }).first();
    await group.getByRole("radio", { name: "4", exact: true }).check({ force: true });
  }
  await says(page, /^Вариант A силён по всем четырём U$/i);
  await goes(page, "Тест", "Какой вариант побеждает?");
  await page.getByLabel("Добавить вариант", { exact: true }).fill("Скидка");
  await page.keyboard.press("Enter");
  for (const [field, value] of [["A: Показы", "10 000"], ["A: Клики", "100"], ["B: Показы", "10 000"], ["B: Клики", "400"]]) {
    await types(page, field, value);
    await eventually(async () => plain(await page.getByLabel(field, { exact: true }).inputValue()), value);
  }
  // 1 % against 4 % of 10 000 each: nobody would call it luck.
  await says(page, "Побеждает B «Скидка»: по кликам 4,00 % против 1,00 % у A «Склад рядом»");
  assert.deepEqual(razbor.complaints, []);
  await razbor.close();
});

test("a lead that could be luck is called so; a look is kept, and looks count", async () => {
  const razbor = await openOffer(openServed);
  const { page } = razbor;
  await goes(page, "Тест", "Какой вариант побеждает?");
  await page.evaluate(() => document.activeElement.blur());
  await paste(page, ADS);
  await page.getByRole("button", { name: "Взять 3 названия как варианты" }).click();
  // The published check: leads 20, 30, 45 have χ² p 0.0067 and an always-valid p of 0.0922.
  await says(page, /^Пока впереди C «В», по лидам 0,45 % против 0,30 % у B «Б», но это может быть случайностью$/);
  await eventually(() => text(page), /p, устойчивое к подглядыванию, 0,092/);
  await eventually(() => text(page), /p 0,007/);
  await page.getByRole("button", { name: "Запомнить замер" }).click();
  // The look that was kept and the present counts.
  const kept = async () => (await rows(card(page, "Может ли это быть случайностью").locator("table"))).map(([look, p]) => `${look.slice(0, 2)} ${p}`);
  await eventually(kept, ["1. 0,092", "2. 0,092"]);
  await types(page, "C: Лиды", "90");
  await says(page, /C «В».*по лидам 0,90 %/);
  await page.getByRole("button", { name: /^Забыть замер/ }).click();
  await eventually(() => text(page), /Замер пока один/);
  const typed = page.getByLabel("C: Лиды", { exact: true });
  await typed.fill("много");
  await typed.press("Tab");
  await eventually(() => text(page), /Нужно целое число/);
  assert.equal(await typed.inputValue(), "много");
  const csv = await saved(page, () => page.getByRole("button", { name: "CSV", exact: true }).first().click());
  assert.match(plain(csv.bytes.toString("utf8")), /В;?.*10000;310;90/);
  await page.getByRole("button", { name: "Копировать", exact: true }).click();
  await eventually(async () => plain(await copied(page)), /^Буква Вариант 4U Показы/);
  const book = await saved(page, () => page.getByRole("button", { name: "Excel", exact: true }).click());
  assert.equal(book.bytes.subarray(0, 2).toString(), "PK");
  assert.deepEqual(razbor.complaints, []);
  await razbor.close();
});

test("the sample has phrases and a report, whose days are the looks", async () => {
  const razbor = await openServed();
  const { page } = razbor;
  await page.getByRole("button", { name: "Посмотреть на примере" }).click();
  await concludes(page, /принос/);
  await page.keyboard.press("2");
  await says(page, EMPTY);
  await page.getByRole("button", { name: "Посмотреть на примере" }).click();
  await says(page, /^По весам мы/);
  await goes(page, "Фразы", /^7\d фраз.? в \d+ групп/);
  await goes(page, "Тест", "Какой вариант побеждает?");
  await page.getByRole("button", { name: "Взять 3 названия как варианты" }).click();
  await says(page, /Отгрузим за 24 часа/);
  await eventually(() => text(page), /Замеры — дни отчёта/);
  await goes(page, "УТП и 4U", /ждут оценки/);
  assert.deepEqual(razbor.complaints, []);
  await razbor.close();
});

test("hostile texts stay texts", async () => {
  const razbor = await openOffer(openServed);
  const { page } = razbor;
  await goes(page, "Фразы", "Какими словами покупатели ищут ваш товар?");
  await drop(page, "main", [{ name: "x.csv", content: `Запрос;Число запросов\n${HOSTILE.map((text, n) => `"${text.replaceAll('"', '""')}";${n + 1}`).join("\n")}\n` }]);
  await says(page, /фраз.? в \d+ групп/);
  await goes(page, "УТП и 4U", "Что сказать клиенту?");
  await page.getByRole("button", { name: "Начать с трёх вариантов" }).click();
  await says(page, "3 варианта ждут оценки");
  const field = page.getByLabel("Текст", { exact: true }).first();
  await field.fill(HOSTILE[0]);
  await field.press("Tab");
  await eventually(() => text(page), /Подсказки/);
  await goes(page, "Тест", "Какой вариант побеждает?");
  assert.equal(await page.evaluate(() => globalThis.harmed), undefined);
  assert.deepEqual(razbor.complaints, []);
  await razbor.close();
});

test("in English", async () => {
  const razbor = await openOffer(openServed, { lang: "en", empty: "Where are we better than the competitors?" });
  const { page } = razbor;
  const check = async () => {
    await unfolds(page);
    assert.doesNotMatch((await page.locator("main").innerText()).replaceAll(/[„“«][^”»]*[”»]/g, ""), /[а-яё]{3}|⟦/i);
  };
  await page.getByRole("button", { name: /example/i }).first().click();
  await says(page, /^By the weights/);
  await check();
  for (const [part, expected] of [["Phrases", /words|buyers|search/i], ["USP and 4U", /say/i], ["Test", "Which variant wins?"]]) {
    await goes(page, part, expected);
    await check();
  }
  await razbor.close();
});

/** Fills each part, one after another; `see` looks at it. */
async function fillsAll(page, see) {
  await see("competitors, empty");
  await page.getByRole("button", { name: "Посмотреть на примере" }).click();
  await says(page, /^По весам мы/);
  await unfolds(page);
  await see("competitors");
  await goes(page, "Фразы", "Какими словами покупатели ищут ваш товар?");
  await see("phrases, empty");
  await drop(page, "main", [{ name: "фразы.csv", content: wordstat(PHRASES) }]);
  await says(page, /^5 фраз/);
  await unfolds(page);
  await page.getByRole("button", { name: "аренда склада", exact: true }).first().click();
  await page.locator(".side-panel").waitFor();
  await see("phrases");
  await page.keyboard.press("Escape");
  await goes(page, "УТП и 4U", "Что сказать клиенту?");
  await see("variants, empty");
  await page.getByRole("button", { name: "Начать с трёх вариантов" }).click();
  await says(page, "3 варианта ждут оценки");
  await page.getByLabel("Текст", { exact: true }).first().fill("Отгрузим 1 250 позиций за 24 часа. Только до 30 ноября вы получите лучшие цены.");
  await page.keyboard.press("Tab");
  await unfolds(page);
  await see("variants");
  await goes(page, "Тест", "Какой вариант побеждает?");
  await see("test, empty");
  await drop(page, "main", [{ name: "реклама.tsv", content: ADS }]);
  await page.getByRole("button", { name: "Взять 3 названия как варианты" }).click();
  await says(page, /^Пока впереди/);
  await unfolds(page);
  await see("test");
}

for (const look of ["wide", "phone"]) {
  for (const dark of [false, true]) {
    test(`axe finds nothing, ${look}, ${dark ? "dark" : "light"}`, async () => {
      const razbor = await openOffer(openServed, { look, dark });
      const found = [];
      await fillsAll(razbor.page, async (state) => {
        // A button half under the bar at the top would count as small.
        await razbor.page.evaluate(() => scrollTo(0, 0));
        found.push(...(await axe(razbor.page)).map((line) => `${state}: ${line}`));
      });
      assert.deepEqual([...new Set(found)], []);
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });
  }
}

test("every width from 360 to 1920", async () => {
  const razbor = await openOffer(openServed);
  const found = [];
  await fillsAll(razbor.page, async (state) => {
    const before = razbor.page.viewportSize();
    found.push(...(await faultsOfWidths(razbor.page, state)));
    await razbor.page.setViewportSize(before);
  });
  assert.deepEqual(found, []);
  await razbor.close();
});
