// A second browser, where there is one: Firefox over WebDriver BiDi, just enough to read a page.
// (Playwright drives only its own build of Firefox.) FIREFOX=/path names another.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const executable = [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => path && existsSync(path));

/** Why there is no Firefox to test in; false when there is one. */
export const missing = executable ? false : "Firefox is not installed";

/** Starts Firefox; resolves to { read, complaints, close }. */
export async function startFirefox() {
  const profile = mkdtempSync(join(tmpdir(), "razbor-firefox-"));
  const options = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"];
  const program = spawn(executable, options, { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise((done) => program.once("exit", done));
  const address = await new Promise((found, failed) => {
    let log = "";
    program.stderr.on("data", (text) => {
      log += text;
      const match = log.match(/WebDriver BiDi listening on (ws:\S+)/);
      if (match) found(match[1]);
    });
    ended.then(() => failed(new Error(`Firefox ended: ${log}`)));
  });

  const socket = new WebSocket(`${address}/session`);
  await new Promise((opened, failed) => ((socket.onopen = opened), (socket.onerror = failed)));
  const complaints = [];
  const waiting = new Map();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.method === "log.entryAdded" && message.params.level === "error") complaints.push(message.params.text);
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  };
  let last = 0;
  const ask = async (method, params) => {
    const id = ++last;
    const reply = await new Promise((heard) => {
      waiting.set(id, heard);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (reply.type === "error") throw new Error(`${method}: ${reply.message}`);
    return reply.result;
  };
  await ask("session.new", { capabilities: {} });
  await ask("session.subscribe", { events: ["log.entryAdded"] });

  /** Opens `url` in a new tab; the visible text once it contains `awaited`, or what it is after 15 s. */
  const read = async (url, awaited) => {
    const { context } = await ask("browsingContext.create", { type: "tab" });
    await ask("browsingContext.navigate", { context, url, wait: "complete" });
    const expression = `new Promise((done) => {
      const end = Date.now() + 15000;
      const look = () => {
        const text = document.body.innerText;
        text.includes(${JSON.stringify(awaited)}) || Date.now() > end ? done(text) : setTimeout(look, 50);
      };
      look();
    })`;
    const { result } = await ask("script.evaluate", { expression, target: { context }, awaitPromise: true });
    await ask("browsingContext.close", { context });
    return result.value;
  };

  const close = async () => {
    socket.close();
    program.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  return { read, complaints, close };
}
