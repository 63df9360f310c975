// What a person does to the page: paste, drop, choose a file, save one.
import { readFile } from "node:fs/promises";

/** A `paste` event with the given flavours, at the focused element: {"text/plain": …, "text/html": …}. */
export async function paste(page, flavours) {
  await page.evaluate((flavours) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(flavours)) clipboardData.setData(type, text);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, typeof flavours === "string" ? { "text/plain": flavours } : flavours);
}

/** A true Ctrl+V: writes the browser's own clipboard, then presses the keys. Served form only. */
export async function pressPaste(page, flavours) {
  await page.bringToFront();
  await page.evaluate(async (flavours) => {
    const item = Object.fromEntries(Object.entries(flavours).map(([type, text]) => [type, new Blob([text], { type })]));
    await navigator.clipboard.write([new ClipboardItem(item)]);
  }, typeof flavours === "string" ? { "text/plain": flavours } : flavours);
  await page.keyboard.press("ControlOrMeta+V");
}

/** What the page has put on the clipboard. Served form only. */
export async function copied(page) {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Drags files over `selector` and lets go: [{ name, type, content }], content a string or Buffer. */
export async function drop(page, selector, files) {
  const packed = files.map(({ name, type = "", content }) => ({
    name,
    type,
    base64: Buffer.from(content).toString("base64"),
  }));
  const dataTransfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const { name, type, base64 } of files) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type }));
    }
    return transfer;
  }, packed);
  for (const event of ["dragenter", "dragover", "drop"]) await page.dispatchEvent(selector, event, { dataTransfer });
  await dataTransfer.dispose();
}

/** Chooses files in the dialog that `open` brings up; paths or [{ name, mimeType, buffer }]. */
export async function choose(page, open, files) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), open()]);
  await chooser.setFiles(files);
}

/** What the page saves when `act` is done: { name, bytes }. */
export async function saved(page, act) {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const HELD = { alt: 1, control: 2, shift: 8 };

/** Presses a key by its place while the layout is Russian: the browser then says `key` in Cyrillic. */
export async function pressRussian(page, code, key, ...held) {
  const modifiers = held.reduce((sum, name) => sum | HELD[name], 0);
  const session = await page.context().newCDPSession(page);
  const windowsVirtualKeyCode = code.replace(/^(Key|Digit)/, "").charCodeAt(0);
  const event = { code, key, modifiers, windowsVirtualKeyCode };
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...event });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  await session.detach();
}

/** Drags a thing by the mouse, in steps, so many pixels to the right and down. */
export async function drag(page, locator, right, down = 0) {
  const { x, y, width, height } = await locator.boundingBox();
  const [fromX, fromY] = [x + width / 2, y + height / 2];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + right, fromY + down, { steps: 8 });
  await page.mouse.up();
}
