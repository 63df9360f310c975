// A static server on 127.0.0.1 for the built page: node build/serve.mjs [port] [folder].
// Port 0 takes a free one. It keeps no log and writes nothing.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
};

/** Serves `folder`; resolves to `{ address, close }`. */
export function serve(folder, port = 0) {
  const root = normalize(join(folder, sep));
  const server = createServer(async (request, response) => {
    const refuse = (status) => response.writeHead(status).end();
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
    let path;
    try {
      path = decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname);
    } catch {
      return refuse(400);
    }
    const file = normalize(join(root, path.endsWith("/") ? `${path}index.html` : path));
    const found = file.startsWith(root) && (await stat(file).catch(() => null));
    if (!found || !found.isFile()) return refuse(404);
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-length": found.size,
      "cache-control": "no-cache",
    });
    if (request.method === "HEAD") return response.end();
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const close = () => new Promise((done) => (server.close(done), server.closeAllConnections()));
      resolve({ address: `http://127.0.0.1:${server.address().port}/`, close });
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.argv[2] ?? 8080);
  const folder = process.argv[3] ?? join(import.meta.dirname, "../dist");
  serve(folder, port).then(
    ({ address }) => console.log(`Razbor: ${address}  (Ctrl+C stops)`),
    (error) => {
      const taken = error.code === "EADDRINUSE";
      console.error(taken ? `Port ${port} is taken: make run PORT=${port + 1}` : String(error));
      process.exitCode = 1;
    },
  );
}
