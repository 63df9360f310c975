// Both forms start in Firefox too, where it is installed.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { serve } from "../../build/serve.mjs";
import { missing, startFirefox } from "./firefox.mjs";

const dist = join(import.meta.dirname, "../../dist");

test("Firefox mounts the page, served and from a file", { skip: missing }, async () => {
  const server = await serve(dist);
  const firefox = await startFirefox();
  try {
    for (const url of [server.address, pathToFileURL(join(dist, "razbor.html")).href]) {
      assert.match(await firefox.read(url, "Paste your list"), /No data yet[^]*Paste your list/, url);
    }
    assert.deepEqual(firefox.complaints, []);
  } finally {
    await firefox.close();
    await server.close();
  }
});
