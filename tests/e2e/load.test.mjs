// Data comes in: pasted, dropped, opened; clean, dirty, unreadable. Nothing is lost in silence.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { closeBrowser, FORMS, openServed } from "./browser.mjs";
import { account, cells, concludes, eventually, lines, names, notice, opened, plain, verdict } from "./clients.mjs";
import { choose, drop, paste, pressPaste, saved } from "./hands.mjs";
import { dirtyCsv, FLOWER_CELLS, FLOWER_HEAD, FLOWER_NAMES, FLOWER_ROWS, FLOWER_VERDICT, flowersCsv, flowersTsv } from "./lists.mjs";
import { workbook } from "./zip.mjs";

after(closeBrowser);

const sheet = () => workbook([FLOWER_HEAD, ...FLOWER_ROWS]);

for (const [form, open] of Object.entries(FORMS)) {
  describe(`the ${form} page`, () => {
    test("reads a pasted list: verdict, nine segments, table, account", async () => {
      const razbor = await opened(open);
      const { page } = razbor;
      assert.deepEqual(await cells(page), FLOWER_CELLS);
      assert.equal(await account(page), "Продажи: 64 строки, учтены все");
      assert.deepEqual(await names(page), FLOWER_NAMES);
      const [first] = await lines(page, [0, 1, 2, 3]);
      assert.deepEqual(first, ["Ромашка", "AX", "600 000", "50,0 %"]);
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });

    test("reads a dropped CSV, then a dropped workbook", async () => {
      const razbor = await open();
      const { page } = razbor;
      await drop(page, "main", [{ name: "продажи.csv", type: "text/csv", content: flowersCsv() }]);
      await concludes(page, FLOWER_VERDICT);
      await drop(page, "main", [{ name: "продажи.xlsx", content: sheet() }]);
      await eventually(() => page.locator("header.top .chip").first().getAttribute("title"), "продажи.xlsx");
      await concludes(page, FLOWER_VERDICT);
      assert.deepEqual(await cells(page), FLOWER_CELLS);
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });

    test("reads an opened file", async () => {
      const razbor = await open();
      const { page } = razbor;
      const file = { name: "продажи.xlsx", mimeType: "", buffer: sheet() };
      await choose(page, () => page.getByText("Открыть файл").click(), file);
      await concludes(page, FLOWER_VERDICT);
      await razbor.close();
    });

    test("counts what a dirty file holds and says what is wrong with each row set aside", async () => {
      const razbor = await open();
      const { page } = razbor;
      await drop(page, "main", [{ name: "выгрузка.csv", content: dirtyCsv() }]);
      await concludes(page, FLOWER_VERDICT);
      assert.deepEqual(await cells(page), FLOWER_CELLS);
      assert.equal(await account(page), "Продажи: 69 строк, учтено 64, отложено 5");
      const strip = page.getByRole("region", { name: "Что прочитано" });
      assert.match(plain(await strip.innerText()), /Отложено 5 строк: не указан клиент \(2, 3 001\)/);
      assert.match(plain(await strip.innerText()), /Итог в строке 74 совпадает с нашей суммой: 1 200 000/);

      await strip.getByRole("button", { name: /Отложено/ }).click();
      const dialog = page.getByRole("dialog", { name: "Отложенные строки" });
      const rows = dialog.locator("tbody tr");
      await eventually(() => rows.count(), 5);
      const told = (await rows.evaluateAll((all) => all.map((row) => [...row.cells].map((one) => one.innerText)))).map((row) => row.map(plain));
      assert.deepEqual(
        told.map((row) => row.slice(0, 3)),
        [["70", "2", ""], ["71", "2", ""], ["72", "1", "32.13.2025"], ["73", "4", "сто рублей"], ["74", "1", "Итого"]],
      );
      assert.match(told[0][3], /Не указан клиент, а сумма в строке 1 000,50/);
      assert.match(told[2][3], /стоит «32.13.2025», а нужна дата/);
      assert.match(told[3][3], /стоит «сто рублей», а нужно число/);

      const file = await saved(page, () => dialog.getByRole("button", { name: "Скачать отложенные" }).click());
      assert.equal(file.name, "Отложенные строки.csv");
      const text = file.bytes.toString("utf8");
      assert.ok(text.startsWith("\ufeffСтрока;Столбец;Что найдено;"), "a byte-order mark and semicolons, as Excel wants");
      assert.equal(text.trimEnd().split("\r\n").length, 6);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });
  });
}

test("a true Ctrl+V before any click is read", async () => {
  const razbor = await openServed();
  await pressPaste(razbor.page, flowersTsv());
  await concludes(razbor.page, FLOWER_VERDICT);
  await razbor.close();
});

test("a second paste replaces the first, wherever the focus is", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await page.locator(".clients table").focus();
  await pressPaste(page, flowersTsv().replaceAll("Ромашка", "Роза"));
  await eventually(async () => (await names(page))[0], "Роза");
  await razbor.close();
});

test("what cannot be read is refused with the reason, and the data already loaded stays", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  const protectedBook = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1016),
    Buffer.from("EncryptedPackage", "utf16le"),
    Buffer.alloc(1024),
  ]);
  const refused = [
    ["снимок.png", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), /похоже на PNG/],
    ["пусто.csv", Buffer.alloc(0), /Здесь пусто/],
    ["закрыто.xlsx", protectedBook, /закрыта паролем/],
    ["битый.xlsx", Buffer.from("PK\x03\x04 и больше ничего", "latin1"), /Книга не открывается|Это не таблица/],
    ["заголовки.csv", Buffer.from("Дата;Клиент;Сумма\n"), /нет ни одной строки/],
  ];
  for (const [name, content, reason] of refused) {
    await drop(page, "main", [{ name, content }]);
    await eventually(async () => (await notice(page)).includes(name) && (await notice(page)), reason);
    assert.match(await notice(page), /Прежние данные остались на месте\./, name);
    assert.equal(await verdict(page), FLOWER_VERDICT, name);
    assert.deepEqual(await cells(page), FLOWER_CELLS, name);
  }
  assert.deepEqual(razbor.complaints, []);
  await razbor.close();
});

test("a list whose columns are not recognised is read once they are named", async () => {
  const razbor = await openServed();
  const { page } = razbor;
  const rows = FLOWER_ROWS.map(([date, name, , sum], n) => [`код ${n % 7}`, date, sum, name].join("\t"));
  await paste(page, ["поле один\tполе два\tполе три\tполе четыре", ...rows].join("\n"));
  await eventually(async () => (await verdict(page)) || (await notice(page)), /\S/);
  if (await page.locator(".columns-card").count() === 0) await page.getByRole("button", { name: "Проверить столбцы" }).click();
  const card = page.locator(".columns-card");
  for (const [column, role] of [["поле один", "Не учитывать"], ["поле два", "Дата"], ["поле три", "Сумма"], ["поле четыре", "Клиент"]]) {
    await card.getByLabel(column, { exact: true }).selectOption({ label: role });
    await eventually(() => card.getByLabel(column, { exact: true }).evaluate((list) => list.selectedOptions[0]?.label), role);
  }
  await concludes(page, FLOWER_VERDICT);
  assert.deepEqual(await cells(page), FLOWER_CELLS);
  await razbor.close();
});

test("sums that read both ways are asked about", async () => {
  const razbor = await openServed();
  const { page } = razbor;
  const rows = FLOWER_ROWS.map(([date, name, , sum]) => [date, name, `${sum / 1000},000`].join("\t"));
  await paste(page, ["Дата\tКлиент\tСумма", ...rows].join("\n"));
  const question = page.locator(".notice").filter({ hasText: "числа читаются двояко" });
  await question.waitFor();
  assert.match(plain(await question.innerText()), /В столбце «Сумма».*50,000/);
  await question.getByRole("button", { name: "Точка отделяет копейки" }).click();
  await question.waitFor({ state: "detached" });
  await eventually(async () => (await lines(page, [0, 2]))[0], ["Ромашка", "600 000"]);
  await razbor.close();
});
