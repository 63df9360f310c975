// The engine fails, or is told to stop: the page goes on with what it had.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { closeBrowser, FORMS, openServed } from "./browser.mjs";
import { cells, concludes, eventually, grip, names, notice, opened, verdict } from "./clients.mjs";
import { FLOWER_CELLS, FLOWER_VERDICT, longCsv } from "./lists.mjs";

after(closeBrowser);

/** Opens the page so that its workers can be reached: globalThis.engines. */
const reachable = (open) => async (options) => {
  const razbor = await open(options);
  await razbor.page.addInitScript(() => {
    globalThis.engines = [];
    globalThis.Worker = class extends Worker {
      constructor(...all) {
        super(...all);
        // What unpacks the programs of the single file is none.
        if (all[1].name !== "unpack") globalThis.engines.push(this);
      }
    };
  });
  await razbor.page.reload();
  await razbor.page.waitForSelector("[data-ready]");
  return razbor;
};

/** Sends the newest engine a length that it cannot hold: it dies of it. */
const kill = (page) => page.evaluate(() => globalThis.engines.at(-1).postMessage([2 ** 40, null]));
const engines = (page) => page.evaluate(() => globalThis.engines.length);

for (const [form, open] of Object.entries(FORMS)) {
  describe(`the ${form} page`, () => {
    test("starts a dead engine again and gives it the data", async () => {
      const razbor = await opened(reachable(open));
      const { page } = razbor;
      await grip(page, "A").press("ArrowLeft");
      await eventually(() => grip(page, "A").getAttribute("aria-valuenow"), "79");
      await kill(page);
      await eventually(() => notice(page), /Счётная часть страницы остановилась.*Данные восстановлены/s);
      assert.equal(await engines(page), 2);
      // The new engine answers, with the same data and settings.
      await page.getByRole("searchbox").fill("ирен");
      await eventually(() => names(page), ["Сирень"]);
      await grip(page, "A").press("ArrowRight");
      await concludes(page, FLOWER_VERDICT);
      await eventually(() => cells(page), FLOWER_CELLS);
      await razbor.close();
    });
  });
}

test("an engine that dies again and again is not started for ever", async () => {
  const razbor = await openServed({ ready: false });
  const { page } = razbor;
  await page.addInitScript(() => {
    globalThis.started = 0;
    globalThis.Worker = class extends EventTarget {
      constructor() {
        super();
        globalThis.started += 1;
        setTimeout(() => this.onerror?.(new ErrorEvent("error", { message: "нет памяти", cancelable: true })));
      }
      postMessage() {}
      terminate() {}
    };
  });
  await page.reload();
  await eventually(() => notice(page), /Браузер не смог запустить счётную часть.*нет памяти/s);
  assert.equal(await page.evaluate(() => globalThis.started), 3);
  await razbor.close();
});

/** Drops a file made of `times` copies of a list, without carrying it through the test. */
async function dropLong(page, name, times) {
  await page.evaluate(
    ([name, part, times]) => {
      const dataTransfer = new DataTransfer();
      const [head, ...rest] = part.split("\n");
      const body = `${rest.join("\n")}\n`;
      dataTransfer.items.add(new File([`${head}\n`, ...Array(times).fill(body)], name));
      for (const kind of ["dragover", "drop"]) {
        document.querySelector("main").dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, longCsv(10_000), times],
  );
}

test("a long reading shows how far it is, can be stopped, and leaves the data as it was", async () => {
  const razbor = await opened(openServed);
  const { page } = razbor;
  await dropLong(page, "длинный.csv", 300);
  const bar = page.getByRole("progressbar", { name: "Читаем «длинный.csv»" });
  await eventually(async () => Number(await bar.getAttribute("aria-valuenow")) > 0, true);
  await page.getByRole("button", { name: "Отменить", exact: true }).click();
  await eventually(() => notice(page), "Чтение остановлено. Прежние данные на месте.");
  await bar.waitFor({ state: "detached" });
  assert.equal(await verdict(page), FLOWER_VERDICT);
  assert.deepEqual(await cells(page), FLOWER_CELLS);
  await grip(page, "A").press("ArrowLeft");
  await eventually(() => grip(page, "A").getAttribute("aria-valuenow"), "79");
  await razbor.close();
});

test("300 000 rows are read to the last", async () => {
  const razbor = await openServed();
  const { page } = razbor;
  await dropLong(page, "большой.csv", 30);
  await eventually(() => page.locator("header.top .chip").first().innerText().then((text) => text.replaceAll(/\s/g, " ")), /^Продажи: 300 000 строк, учтены все/, 60_000);
  await concludes(page, /из 400 принос/);
  await razbor.close();
});
