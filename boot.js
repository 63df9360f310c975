// Starts the page and, when the page asks, the engine: the same code in both forms of the build.
//
// Served (dist/index.html): this file's <script> names the files in data-page, data-page-wasm,
//   data-engine and data-engine-wasm.
// One file (razbor.html): no such attributes; the engine's glue and the base64 of both deflated
//   wasm files stand in <script type="text/plain" id="engine-glue | page-wasm | engine-wasm">, and
//   the page's glue, an inline module, calls razbor.page(init) itself.
//
// What the page's Rust calls:
//   razbor.engine(): Promise<Worker>   a new worker. Messages may be posted to it at once: they are
//                                      held until the engine listens. A worker that cannot start,
//                                      or dies in a trap, fires `error` on the Worker.
// The first call loads and compiles the engine once; the compiled module is kept, so a restart
// after a trap needs no network. The worker always comes from a blob: it inherits the page's CSP,
// which a worker loaded by address would not.
"use strict";
(() => {
  const files = document.currentScript.dataset;
  const served = "page" in files;

  // What runs inside the worker, after the engine's glue.
  const worker = () => {
    const held = [];
    const hold = (event) => {
      const module = event.data?.razborEngine;
      if (!module) return void held.push(event.data);
      wasm_bindgen({ module_or_path: module }).then(
        () => {
          removeEventListener("message", hold);
          for (const data of held) dispatchEvent(new MessageEvent("message", { data }));
        },
        (error) => reportError(error),
      );
    };
    // A rejection nobody awaits would never reach the page; an error does.
    addEventListener("unhandledrejection", (event) => reportError(event.reason));
    addEventListener("message", hold);
  };

  const text = (id) => document.getElementById(id).textContent.trim();

  const bytes = (base64) => {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  };

  // A Response, so that both forms compile as a stream.
  const inflated = (id) => {
    const stream = new Blob([bytes(text(id))]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return new Response(stream, { headers: { "content-type": "application/wasm" } });
  };

  const loaded = async (address) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response;
  };

  const compiled = async (response) => {
    const spare = response.clone();
    try {
      return await WebAssembly.compileStreaming(response);
    } catch {
      // A server that does not know the type of .wasm.
      return WebAssembly.compile(await spare.arrayBuffer());
    }
  };

  const glue = async () => (served ? (await loaded(files.engine)).text() : text("engine-glue"));
  const program = async () => compiled(served ? await loaded(files.engineWasm) : inflated("engine-wasm"));

  let parts;
  const engine = async () => {
    parts ??= Promise.all([glue(), program()]);
    const [script, razborEngine] = await parts.catch((error) => {
      parts = undefined;
      throw error;
    });
    const address = URL.createObjectURL(new Blob([script, `\n(${worker})();`], { type: "text/javascript" }));
    const started = new Worker(address, { name: "engine" });
    started.postMessage({ razborEngine });
    // The fetch of the script has begun with the constructor; the address is not needed again.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return started;
  };

  const page = async (init) => {
    try {
      await init({ module_or_path: served ? loaded(files.pageWasm) : inflated("page-wasm") });
      document.getElementById("start")?.remove();
    } catch (error) {
      failed(error);
    }
  };

  const failed = (error) => {
    const notice = document.getElementById("start-failed");
    if (notice) notice.hidden = false;
    reportError(error);
  };

  globalThis.razbor = Object.freeze({ engine, page });
  if (served) import(new URL(files.page, document.baseURI)).then((glue) => page(glue.default), failed);
})();
