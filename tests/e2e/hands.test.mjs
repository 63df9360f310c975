// The test hands themselves: what they do arrives as a real event would. No page of ours is needed.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { closeBrowser, openServed } from "./browser.mjs";
import { copied, drop, paste, pressPaste, saved } from "./hands.mjs";

after(closeBrowser);

async function listening(kind) {
  const razbor = await openServed();
  await razbor.page.evaluate((kind) => {
    globalThis.heard = new Promise((done) => {
      addEventListener(kind, async (event) => {
        event.preventDefault();
        const { clipboardData, dataTransfer } = event;
        const files = [...(dataTransfer?.files ?? [])];
        done({
          plain: clipboardData?.getData("text/plain"),
          html: clipboardData?.getData("text/html"),
          files: await Promise.all(files.map(async (file) => [file.name, await file.text()])),
        });
      });
    });
  }, kind);
  return { ...razbor, heard: () => razbor.page.evaluate(() => globalThis.heard) };
}

test("a paste brings each flavour", async () => {
  const razbor = await listening("paste");
  await paste(razbor.page, { "text/plain": "а\tб", "text/html": "<table><tr><td>а</td></tr></table>" });
  const { plain, html } = await razbor.heard();
  assert.deepEqual([plain, html], ["а\tб", "<table><tr><td>а</td></tr></table>"]);
  await razbor.close();
});

test("the keys paste what is on the clipboard", async () => {
  const razbor = await listening("paste");
  await pressPaste(razbor.page, "Ромашка\t1 200,50");
  assert.equal((await razbor.heard()).plain, "Ромашка\t1 200,50");
  assert.equal(await copied(razbor.page), "Ромашка\t1 200,50");
  await razbor.close();
});

test("a drop brings the file with its bytes", async () => {
  const razbor = await listening("drop");
  await drop(razbor.page, "body", [{ name: "продажи.csv", type: "text/csv", content: "дата;сумма" }]);
  assert.deepEqual((await razbor.heard()).files, [["продажи.csv", "дата;сумма"]]);
  await razbor.close();
});

test("a saved file can be read back", async () => {
  const razbor = await openServed();
  const { name, bytes } = await saved(razbor.page, () =>
    razbor.page.evaluate(() => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["итог"]));
      link.download = "итог.txt";
      link.click();
    }),
  );
  assert.deepEqual([name, bytes.toString()], ["итог.txt", "итог"]);
  await razbor.close();
});
