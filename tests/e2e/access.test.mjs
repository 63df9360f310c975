// For everybody: no breach of WCAG in any state of the page, everything by keyboard, no motion for those who ask.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { axe } from "./axe.mjs";
import { closeBrowser, openServed } from "./browser.mjs";
import { cell, chooses, concludes, eventually, grip, names, opened, openSettings } from "./clients.mjs";
import { drop, paste, pressRussian } from "./hands.mjs";
import { dirtyCsv, FLOWER_VERDICT, flowersTsv } from "./lists.mjs";

after(closeBrowser);

/** Goes through the page's states; `look` is called in each with its name. */
async function walk(razbor, look) {
  const { page } = razbor;
  const dialog = page.locator("dialog[open]");
  const close = async () => {
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  };
  await look("start");
  await drop(page, "main", [{ name: "выгрузка.csv", content: dirtyCsv() }]);
  await concludes(page, FLOWER_VERDICT);
  await look("result");
  await page.getByRole("button", { name: /Отложено/ }).click();
  await dialog.locator("tbody tr").first().waitFor();
  await look("rows set aside");
  await close();
  await page.getByRole("button", { name: "Проверить столбцы" }).click();
  await page.locator(".columns-card td").first().waitFor();
  await look("columns");
  await page.getByRole("button", { name: "Проверить столбцы" }).click();
  await openSettings(page);
  await look("settings");
  await page.locator("details.filter > summary").first().click();
  await page.locator("details.filter[open] .filter-list").waitFor();
  await look("filter");
  await page.locator("details.filter > summary").first().click();
  for (const picture of ["Разброс", "По менеджерам", "Кривая"]) {
    await page.getByLabel(picture, { exact: true }).check();
    await look(picture);
  }
  await cell(page, "CZ").click();
  await page.locator(".clients .opener").first().click();
  await page.locator(".side-panel dl").waitFor();
  await look("client");
  await page.getByRole("button", { name: "Строки источника" }).click();
  await dialog.locator("tbody tr").first().waitFor();
  await look("source rows");
  await close();
  await page.keyboard.press("Escape");
  await page.locator(".side-panel").waitFor({ state: "detached" });
  await page.keyboard.press("Control+K");
  await page.keyboard.type("к");
  await page.locator(".palette [role=option]").first().waitFor();
  await look("palette");
  await close();
  await page.getByRole("button", { name: "Ещё" }).click();
  await page.getByRole("menu").waitFor();
  await look("menu");
  await page.getByRole("menuitem", { name: "Начать заново" }).click();
  await dialog.waitFor();
  await look("start over");
  await close();
  await page.evaluate(() => document.activeElement?.blur());
  await page.keyboard.press("Shift+Slash");
  await dialog.waitFor();
  await look("keys");
  await close();
  await drop(page, "main", [{ name: "снимок.png", content: "\x89PNG" }]);
  await page.locator("main > .notice").waitFor();
  await look("refused");
  await page.keyboard.press("3");
  await page.locator("section.later").waitFor();
  await look("a later step");
}

for (const look of ["wide", "phone"]) {
  for (const dark of [false, true]) {
    test(`axe finds nothing, ${look}, ${dark ? "dark" : "light"}`, async () => {
      const razbor = await openServed({ look, dark });
      const found = [];
      await walk(razbor, async (state) => found.push(...(await axe(razbor.page)).map((line) => `${state}: ${line}`)));
      assert.deepEqual([...new Set(found)], []);
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });
  }
}

/** In the page: everything that can be reached and where a ring is missing, as Tab goes round once. */
async function tour(page) {
  await page.evaluate(() => {
    document.querySelector("a.skip").focus();
    const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest("[inert]");
    const all = document.querySelectorAll("a[href], button:enabled, input:enabled, select:enabled, summary, [tabindex='0']");
    const chosen = (one) => one.type !== "radio" || one.checked;
    globalThis.wanted = new Set([...all].filter((one) => one.tabIndex >= 0 && shown(one) && chosen(one)));
    globalThis.wanted.delete(document.activeElement);
    globalThis.title = (one) => `${one.localName}${one.className.baseVal ?? one.className ? "." + String(one.className.baseVal ?? one.className).split(" ")[0] : ""} ${(one.ariaLabel ?? one.innerText ?? "").trim().slice(0, 40)}`;
    globalThis.ringless = [];
    globalThis.look = (one) => {
      const near = [one, one.parentElement, one.nextElementSibling, ...[...one.querySelectorAll("*")].slice(0, 60)].filter(Boolean);
      return near.map((each) => {
        const { outline, boxShadow, borderColor, backgroundColor, stroke, strokeWidth, transform } = getComputedStyle(each);
        return [outline, boxShadow, borderColor, backgroundColor, stroke, strokeWidth, transform].join();
      }).join("|");
    };
  });
  const most = (await page.evaluate(() => globalThis.wanted.size)) + 20;
  for (let n = 0; n < most; n++) {
    await page.keyboard.press("Tab");
    const left = await page.evaluate(() => {
      const one = document.activeElement;
      if (one !== document.body) {
        globalThis.wanted.delete(one);
        // A date holds three places of its own: leaving it would start it anew.
        if (one.type === "date") return globalThis.wanted.size;
        const focused = globalThis.look(one);
        one.blur();
        if (globalThis.look(one) === focused) globalThis.ringless.push(globalThis.title(one));
        one.focus({ preventScroll: true });
      }
      return globalThis.wanted.size;
    });
    if (left === 0) break;
  }
  return page.evaluate(() => ({ unreached: [...globalThis.wanted].map(globalThis.title), ringless: globalThis.ringless }));
}

describe("by keyboard alone", () => {
  test("Tab reaches everything, and the focus is seen", async () => {
    const razbor = await openServed();
    const { page } = razbor;
    assert.deepEqual(await tour(page), { unreached: [], ringless: [] }, "start");
    await paste(page, flowersTsv());
    await concludes(page, FLOWER_VERDICT);
    await openSettings(page);
    assert.deepEqual(await tour(page), { unreached: [], ringless: [] }, "result");
    await razbor.close();
  });

  test("the first Tab leads past the steps to the content", async () => {
    const razbor = await opened(openServed);
    const { page } = razbor;
    await page.evaluate(() => document.activeElement?.blur());
    await page.locator("a.skip").focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.localName), "main");
    await razbor.close();
  });

  test("rows are walked by arrows and opened by Enter; the focus comes back", async () => {
    const razbor = await opened(openServed);
    const { page } = razbor;
    await page.locator(".clients table").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Василёк" }).waitFor();
    await page.keyboard.press("Escape");
    await eventually(() => page.evaluate(() => document.activeElement.matches(".clients table")), true);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Фиалка" }).waitFor();
    await razbor.close();
  });

  test("Ctrl+K finds pages, clients and actions, in the Russian layout too", async () => {
    const razbor = await opened(openServed);
    const { page } = razbor;
    const box = page.getByRole("combobox", { name: /Найти страницу/ });
    await pressRussian(page, "KeyK", "л", "control");
    await box.waitFor();
    assert.equal(await box.evaluate((box) => box === document.activeElement), true);
    await page.keyboard.type("воронк");
    await eventually(() => page.locator(".palette [role=option]").count(), 1);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Воронка 2Q1D" }).waitFor();
    await page.keyboard.press("Control+K");
    await page.keyboard.type("лют");
    await page.locator(".palette [role=option]").filter({ hasText: "Лютик" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Лютик" }).waitFor();
    assert.match(page.url(), /#\/clients$/);
    await page.keyboard.press("Control+K");
    await box.waitFor();
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "hidden" });
    assert.equal(await page.getByRole("dialog", { name: "Лютик" }).isVisible(), true);
    await razbor.close();
  });

  test("digits go to the steps, the question mark shows the keys, in the Russian layout too", async () => {
    const razbor = await openServed();
    const { page } = razbor;
    const steps = ["Клиенты", "Предложение", "Воронка 2Q1D", "Отчёты", "Мотивация", "Сегодня", "Автоматизация", "Спрос"];
    const titles = { Предложение: "Чем мы лучше конкурентов?", Мотивация: /^При плане .* получает/, Сегодня: "Выполним ли план?" };
    for (const [n, step] of [...steps.entries()].slice(1)) {
      await page.keyboard.press(String(n + 1));
      await page.getByRole("heading", { name: titles[step] ?? step, level: 1 }).waitFor();
      assert.equal(await page.locator('.steps a[aria-current="page"] .name').innerText(), step);
    }
    await page.keyboard.press("1");
    await page.locator("[data-ready] section.paste").waitFor();
    const sheet = page.getByRole("dialog", { name: "Клавиши" });
    await page.keyboard.press("Shift+Slash");
    await sheet.waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".key-sheet").waitFor({ state: "detached" });
    await pressRussian(page, "Digit7", "?", "shift");
    await sheet.waitFor();
    await razbor.close();
  });

  test("in the Russian layout the key of the slash searches", async () => {
    const razbor = await opened(openServed);
    await razbor.page.getByRole("searchbox").waitFor();
    await pressRussian(razbor.page, "Slash", ".");
    assert.equal(await razbor.page.evaluate(() => document.activeElement.type), "search");
    await razbor.close();
  });
});

test("nothing moves for those who ask for no motion", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await cell(page, "AX").hover();
  await cell(page, "AX").click();
  await eventually(async () => (await names(page)).length, 2);
  await grip(page, "A").press("ArrowLeft");
  await chooses(page, "Ещё", "Клавиши");
  const moving = await page.evaluate(() => {
    const seconds = (text) => Math.max(...text.split(",").map((one) => parseFloat(one) * (one.trim().endsWith("ms") ? 0.001 : 1)));
    const styled = [...document.querySelectorAll("*")].filter((one) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
      return seconds(transitionDuration) > 0.01 || seconds(animationDuration) > 0.01 || scrollBehavior === "smooth";
    });
    return [...styled.map((one) => one.outerHTML.slice(0, 80)), ...document.getAnimations().map((one) => String(one.effect?.getTiming().duration)).filter((one) => Number(one) > 10)];
  });
  assert.deepEqual(moving, []);
  await razbor.close();
});
