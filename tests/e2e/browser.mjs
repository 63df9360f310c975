// The browser under test: how it starts, and the page in both forms of the build.
//
//   const razbor = await openServed({ look: "phone" });
//   … razbor.page is a Playwright page …
//   await razbor.close();
//
// CHROMIUM=/path names another browser.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../../build/serve.mjs";

const root = join(import.meta.dirname, "../..");
const dist = join(root, "dist");

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const LOOKS = {
  wide: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

let started;
/** One browser for the whole test process; every page gets a context, so a storage, of its own. */
async function browser() {
  if (!existsSync(join(dist, "index.html"))) throw new Error("There is no dist/: run make dist");
  started ??= chromium.launch({ executablePath, args: FLAGS, headless: true });
  return started;
}

/** What to end when a test could not. */
const open = new Set();

/** Ends the browser and whatever a failed test left open; call it in `after`. */
export async function closeBrowser() {
  for (const stop of open) await stop();
  await (await started)?.close();
  started = undefined;
}

/** The page as a site serves it: from 127.0.0.1, on a free port. */
export async function openServed(options) {
  const server = await serve(dist);
  return openAt(server.address, server.close, options);
}

/** razbor.html from file://, as a double click opens it. */
export async function openFile(options) {
  return openAt(pathToFileURL(join(dist, "razbor.html")).href, async () => {}, options);
}

/** Both forms, for tests that must hold in each. */
export const FORMS = { served: openServed, file: openFile };

/**
 * Opens `address` and waits for `[data-ready]`.
 * `look`: wide or phone; `dark`; `lang`: of the browser; `hash`: the route; `ready`: false does not wait.
 */
async function openAt(address, stop, { look = "wide", dark = false, lang = "ru", hash = "", ready = true } = {}) {
  open.add(stop);
  const context = await (await browser()).newContext({
    ...LOOKS[look],
    colorScheme: dark ? "dark" : "light",
    locale: lang === "en" ? "en-GB" : "ru-RU",
    timezoneId: "Europe/Moscow",
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  if (address.startsWith("http")) {
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(address).origin });
  }
  context.setDefaultTimeout(30_000);
  await context.addInitScript(markReady);
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (line) => ["error", "warning"].includes(line.type()) && complaints.push(line.text()));
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(address + hash);
  if (ready) await page.waitForSelector("[data-ready]");
  return {
    page,
    context,
    address,
    /** Errors and warnings of the page, its worker and the CSP so far. */
    complaints,
    /** Every address asked for so far, the worker's included; blob: and data: are no requests. */
    requests: () => requests.filter((url) => !/^(blob|data):/.test(url)),
    close: async () => {
      await context.close();
      await stop();
      open.delete(stop);
    },
  };
}

/** Runs in the page before anything else: marks the moment `[data-ready]` appears, for benchmarks. */
function markReady() {
  const watch = new MutationObserver(() => {
    if (!document.querySelector("[data-ready]")) return;
    performance.mark("razbor:ready");
    watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-ready"] });
}

/** Counts requests from here on and cuts the network: `(await quiet(razbor))()` returns those tried. */
export async function quiet(razbor) {
  await razbor.page.waitForLoadState("networkidle");
  const before = razbor.requests().length;
  await razbor.context.setOffline(true);
  return () => razbor.requests().slice(before);
}

/** Saves test-results/NAME.png. */
export async function picture(razbor, name, options = {}) {
  const folder = join(root, "test-results");
  mkdirSync(folder, { recursive: true });
  await razbor.page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled", ...options });
}

/** The page in each look and both schemes: NAME-wide, NAME-wide-dark, NAME-phone, … */
export async function pictures(openForm, name, act = async () => {}, langs = ["ru"]) {
  for (const lang of langs) {
    for (const look of Object.keys(LOOKS)) {
      for (const dark of [false, true]) {
        const razbor = await openForm({ look, dark, lang });
        await act(razbor);
        await picture(razbor, [name, look, dark && "dark", lang !== "ru" && lang].filter(Boolean).join("-"));
        await razbor.close();
      }
    }
  }
}
