// Starts the page and, when the page asks, its workers: the same code in both forms of the build.
//
// Served (dist/index.html): this file's <script> names the files in data-page, data-page-wasm, data-engine,
//   data-engine-wasm, data-desk, data-desk-wasm and data-desk-style.
// One file (razbor.html): no such attributes; in <script type="text/plain"> stand the page's wasm, deflated (page-wasm),
//   those of the workers as one xz stream (workers, with the place of each in data-engine and data-desk: they have
//   much in common), what unpacks it (xz), and the workers' glue (engine-glue, desk-glue). The page's glue, an inline
//   module, calls razbor.page(init) itself.
//
// What the page's Rust calls:
//   razbor.start(name): Promise<Worker>   a new worker of the program "engine" or "desk". Messages may be posted to
//                                         it at once: they are held until the program listens. A worker that cannot
//                                         start, or dies in a trap, fires `error` on the Worker.
// A program is loaded and compiled once; the compiled module is kept, so a restart after a trap needs no network. The
// desk is loaded once the engine is there, before anybody asks: after that the page needs no network at all. A worker
// always comes from a blob: it inherits the page's CSP, which a worker loaded by address would not.
"use strict";
(() => {
  const files = document.currentScript.dataset;
  const served = "page" in files;

  // What runs inside the worker, after the engine's glue.
  const worker = () => {
    const held = [];
    const hold = (event) => {
      const module = event.data?.razborProgram;
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

  const text = (id) => document.getElementById(id).textContent;

  // Seven bits a letter, as build/pack.mjs wrote them.
  const bytes = (packed) => {
    const bytes = new Uint8Array((packed.length * 7) >> 3);
    let [held, bits, at] = [0, 0, 0];
    for (let i = 0; i < packed.length; i += 1) {
      const letter = packed.charCodeAt(i);
      held = (held << 7) | (letter < 128 ? letter : [0, 13, 60][letter - 0xc0]);
      bits += 7;
      if (bits < 8) continue;
      bits -= 8;
      bytes[at] = held >> bits;
      at += 1;
      held &= (1 << bits) - 1;
    }
    return bytes;
  };

  const fromBlob = (code, name) => {
    const address = URL.createObjectURL(new Blob(code, { type: "text/javascript" }));
    const started = new Worker(address, { name });
    // The fetch of the script has begun with the constructor; the address is not needed again.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return started;
  };

  // Runs in a worker that unpacks and ends: a tenth of a second of the page's thread otherwise.
  const unpack = async ({ data }) => {
    const stream = new self["xz-decompress"].XzReadableStream(new Blob([bytes(data)]).stream());
    const whole = await new Response(stream).arrayBuffer();
    postMessage(whole, [whole]);
  };

  let workers;
  const unpacked = () => {
    workers ??= new Promise((resolve, reject) => {
      const unpacker = fromBlob([text("xz"), `\nconst bytes = ${bytes};\nonmessage = ${unpack};\nonunhandledrejection = (event) => reportError(event.reason);`], "unpack");
      unpacker.onmessage = ({ data }) => (resolve(data), unpacker.terminate());
      unpacker.onerror = (error) => {
        workers = undefined;
        unpacker.terminate();
        reject(error);
      };
      unpacker.postMessage(text("workers"));
    });
    return workers;
  };

  const cut = async (name) => {
    const [from, to] = document.getElementById("workers").dataset[name].split(" ");
    return WebAssembly.compile((await unpacked()).slice(from, to));
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

  const glue = async (name) => (served ? (await loaded(files[name])).text() : text(`${name}-glue`));
  const program = async (name) => (served ? compiled(await loaded(files[`${name}Wasm`])) : cut(name));

  // The looks of the desk's pages come with it.
  const style = (address) =>
    address &&
    new Promise((resolve, reject) => {
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address, onload: resolve, onerror: reject });
      document.head.append(link);
    });

  const parts = {};
  const load = (name) => {
    parts[name] ??= Promise.all([glue(name), program(name), style(files[`${name}Style`])]).catch((error) => {
      delete parts[name];
      throw error;
    });
    return parts[name];
  };

  const start = async (name) => {
    const [script, razborProgram] = await load(name);
    const started = fromBlob([script, `\n(${worker})();`], name);
    started.postMessage({ razborProgram });
    // What fails here is tried again when it is asked for.
    if (name === "engine") setTimeout(() => load("desk").catch(() => {}), 200);
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

  globalThis.razbor = Object.freeze({ start, page });
  if (served) import(new URL(files.page, document.baseURI)).then((glue) => page(glue.default), failed);
})();
