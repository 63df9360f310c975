// The first minute: the optimised build starts in both forms, its worker answers, the network is not used.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { closeBrowser, FORMS, openServed, quiet } from "./browser.mjs";
import { account, concludes } from "./clients.mjs";

after(closeBrowser);

for (const [form, open] of Object.entries(FORMS)) {
  describe(`the ${form} page`, () => {
    test("mounts with the paste zone focused, and the engine answers", async () => {
      const razbor = await open();
      const { page } = razbor;
      assert.equal(await page.locator("#start").count(), 0, "the first paint makes room for the page");
      assert.equal(await page.evaluate(() => document.activeElement.matches("section.paste")), true);
      assert.equal(await account(page), "Данных пока нет");
      await page.getByRole("button", { name: "Посмотреть на примере" }).click();
      await concludes(page, /^\d+ клиент\S* из \d+ принос\S+ 8\d % выручки$/);
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });

    test("asks the network for nothing after it has loaded, new workers included", async () => {
      const razbor = await open();
      const tried = await quiet(razbor);
      const alive = await razbor.page.evaluate(async () => {
        await globalThis.razbor.start("desk");
        const engine = await globalThis.razbor.start("engine");
        return new Promise((done, failed) => {
          engine.onmessage = ({ data }) => done(Array.isArray(data));
          engine.onerror = ({ message }) => failed(new Error(message));
        });
      });
      assert.equal(alive, true, "a new engine says that it is ready");
      assert.deepEqual(tried(), []);
      assert.deepEqual(razbor.complaints, []);
      await razbor.close();
    });

    test("keeps foreign code and addresses out", async () => {
      const razbor = await open();
      const outcome = await razbor.page.evaluate(async () => {
        const script = document.createElement("script");
        script.textContent = "globalThis.intruder = true";
        document.body.append(script);
        const fetched = await fetch("https://example.com/").then(() => "fetched", () => "refused");
        const within = await new Promise((done) => {
          const code = 'fetch("https://example.com/").then(() => postMessage("fetched"), () => postMessage("refused"))';
          const worker = new Worker(URL.createObjectURL(new Blob([code])));
          worker.onmessage = ({ data }) => done(data);
        });
        return { intruder: "intruder" in globalThis, fetched, within };
      });
      assert.deepEqual(outcome, { intruder: false, fetched: "refused", within: "refused" });
      assert.ok(razbor.complaints.every((line) => line.includes("Content Security Policy") || line.includes("example.com")));
      assert.deepEqual(razbor.requests().filter((url) => url.includes("example.com")), []);
      await razbor.close();
    });
  });
}

test("a request of the page or of a worker would be counted", async () => {
  const razbor = await openServed();
  const tried = await quiet(razbor);
  await razbor.page.evaluate(async () => {
    await fetch("./by-page").catch(() => {});
    const code = `fetch("${location.origin}/by-worker").catch(() => {}).then(() => postMessage(0))`;
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    await new Promise((done) => (worker.onmessage = done));
  });
  assert.deepEqual(tried().map((url) => new URL(url).pathname), ["/by-page", "/by-worker"]);
  await razbor.close();
});

test("a served page is painted before any wasm has come", async () => {
  const razbor = await openServed({ ready: false });
  await razbor.page.route("**/*.wasm", () => {});
  razbor.page.reload({ waitUntil: "commit" }).catch(() => {});
  await razbor.page.getByRole("heading", { name: "Вставьте список продаж" }).waitFor();
  await razbor.close();
});

test("a page that cannot start says so", async () => {
  const razbor = await openServed({ ready: false });
  await razbor.page.route("**/*.wasm", (route) => route.abort());
  await razbor.page.reload();
  await razbor.page.getByRole("alert").filter({ hasText: "Страница не запустилась" }).waitFor();
  await razbor.close();
});
