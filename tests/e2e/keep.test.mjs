// What stays: undo by keys, a reload, language and theme; what goes: starting over, "do not keep".
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { closeBrowser, FORMS, openServed } from "./browser.mjs";
import { account, cells, chooses, concludes, eventually, grip, lines, notice, opened, startOver, verdict } from "./clients.mjs";
import { paste, pressRussian } from "./hands.mjs";
import { FLOWER_CELLS, FLOWER_VERDICT, flowersTsv } from "./lists.mjs";

after(closeBrowser);

const value = (page) => grip(page, "A").getAttribute("aria-valuenow");

/** What the browser keeps, from its own database; waits until it is `expected`: something or nothing. */
const kept = (page, expected) =>
  eventually(
    () =>
      page.evaluate(
        () =>
          new Promise((done) => {
            const request = indexedDB.open("razbor", 1);
            request.onupgradeneeded = () => request.transaction.abort();
            request.onerror = () => done(false);
            request.onsuccess = () => {
              const base = request.result;
              const count = base.transaction("kept").objectStore("kept").count();
              count.onsuccess = () => (base.close(), done(count.result > 0));
            };
          }),
      ),
    expected,
  );

/** What the page has kept of its state, as text; empty before anything is kept. */
const keptState = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.open("razbor", 1);
        request.onupgradeneeded = () => request.transaction.abort();
        request.onerror = () => done("");
        request.onsuccess = () => {
          const base = request.result;
          const state = base.transaction("kept").objectStore("kept").get("state");
          state.onsuccess = () => (base.close(), done(String(state.result ?? "")));
        };
      }),
  );

/** Does something and waits until the page has kept what came of it. */
async function whenKept(page, act) {
  const before = await keptState(page);
  await act();
  await eventually(async () => (await keptState(page)) !== before, true);
}

for (const [form, open] of Object.entries(FORMS)) {
  describe(`the ${form} page`, () => {
    test("comes back after a reload with the same data, limits and order", async () => {
      const razbor = await opened(open);
      const { page } = razbor;
      await eventually(async () => (await keptState(page)) !== "", true);
      await whenKept(page, () => page.getByRole("columnheader", { name: "Клиент" }).getByRole("button").click());
      await whenKept(page, () => grip(page, "A").press("Shift+ArrowLeft"));
      await eventually(() => value(page), "75");
      await eventually(async () => (await lines(page, [0]))[0][0], "Астра");
      const before = [await verdict(page), await cells(page), await lines(page), await account(page)];
      await page.reload();
      await concludes(page, before[0]);
      await eventually(async () => [await verdict(page), await cells(page), await lines(page), await account(page)], before);
      assert.match(await notice(page), /^Восстановлено то, на чём вы остановились/);
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });
  });
}

test("Ctrl+Z and Ctrl+Shift+Z go through limits and data, in the Russian layout too", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await grip(page, "A").press("ArrowLeft");
  await eventually(() => value(page), "79");
  await page.keyboard.press("Control+Z");
  await eventually(() => value(page), "80");
  await pressRussian(page, "KeyZ", "Я", "control", "shift");
  await eventually(() => value(page), "79");
  await pressRussian(page, "KeyZ", "я", "control");
  await eventually(() => value(page), "80");
  await paste(page, flowersTsv().replaceAll("Ромашка", "Роза"));
  await eventually(async () => (await lines(page, [0]))[0][0], "Роза");
  await page.keyboard.press("Control+Z");
  await eventually(async () => (await lines(page, [0]))[0][0], "Ромашка");
  await page.keyboard.press("Control+Z");
  await page.locator("[data-ready] section.paste").waitFor();
  await page.keyboard.press("Control+Shift+Z");
  await concludes(page, FLOWER_VERDICT);
  await razbor.close();
});

test("starting over asks, puts everything away, and can be undone", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await startOver(page);
  await page.locator("[data-ready] section.paste").waitFor();
  assert.equal(await account(page), "Данных пока нет");
  await page.locator("main > .notice").getByRole("button", { name: "Отменить последнее действие" }).click();
  await concludes(page, FLOWER_VERDICT);
  await eventually(() => cells(page), FLOWER_CELLS);

  await startOver(page);
  await page.locator("[data-ready] section.paste").waitFor();
  await kept(page, false);
  await page.reload();
  await page.locator("[data-ready] section.paste").waitFor();
  assert.equal(await account(page), "Данных пока нет");
  await razbor.close();
});

test("data that is not to be kept is gone after a reload", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await kept(page, true);
  await chooses(page, "Ещё", "Не хранить данные в этом браузере");
  await kept(page, false);
  assert.equal(await verdict(page), FLOWER_VERDICT, "what is on the page stays");
  await page.reload();
  await page.locator("[data-ready] section.paste").waitFor();
  await paste(page, flowersTsv());
  await concludes(page, FLOWER_VERDICT);
  await page.reload();
  await page.locator("[data-ready] section.paste").waitFor();
  await razbor.close();
});

test("another language and another theme leave the data as it is", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await page.locator(".rail").getByLabel("Тема").selectOption({ label: "Тёмная" });
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).colorScheme), "dark");
  await page.locator(".rail").getByLabel("Язык").selectOption({ label: "English" });
  await concludes(page, /^3 clients of 10 bring 82% of revenue/);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  assert.doesNotMatch((await page.locator("body").innerText()).replaceAll(/«|Русский/g, ""), /[ЁА-Я][а-яё]+ [а-яё]{3,}/, "no Russian sentence is left");
  assert.deepEqual((await lines(page, [0, 2]))[0], ["Ромашка", "600,000"]);
  await kept(page, true);
  await page.reload();
  await concludes(page, /^3 clients of 10 bring 82% of revenue/);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  await page.locator(".rail").getByLabel("Language").selectOption({ label: "Русский" });
  await concludes(page, FLOWER_VERDICT);
  await eventually(() => cells(page), FLOWER_CELLS);
  assert.deepEqual(razbor.complaints, []);
  await razbor.close();
});
