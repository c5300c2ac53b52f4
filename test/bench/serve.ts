/** Serves folders under one address, gzipped, and counts what goes over the wire. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** An answer to a request. `bytes`: with its header, as sent. */
export type Sent = {
  readonly path: string;
  readonly status: number;
  readonly script: boolean;
  /** Asked for by a service worker, or the worker itself: kept for later, not for the page. */
  readonly worker: boolean;
  readonly bytes: number;
};

export type Served = {
  /** Without a slash at its end. */
  readonly origin: string;
  /** What was sent since this was last asked, once nothing was sent for a second. */
  readonly sent: () => Promise<readonly Sent[]>;
  readonly close: () => void;
};

const calm = 1000;

/** `folders`: the first part of an address, `` for all others, and the folder that it stands for. */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Served> {
  const files = new Map<string, Buffer | undefined>();
  let sent: Sent[] = [];
  let last = 0;

  /** Compressed once, at the first request. */
  function read(path: string): Buffer | undefined {
    if (files.has(path)) return files.get(path);
    const [, first = '', rest = ''] = /^\/(?:([^/]+)\/)?(.*)$/.exec(path) ?? [];
    const own = folders[first];
    const file = own === undefined ? join(folders[''] ?? '', path) : join(own, rest);
    let body: Buffer | undefined;
    try {
      body = readFileSync(file);
      if (extname(file) in types) body = gzipSync(body, { level: 9 });
    } catch {
      body = undefined;
    }
    files.set(path, body);
    return body;
  }

  const server = createServer(({ url = '/', headers, socket }, response) => {
    const before = socket.bytesWritten;
    const { pathname } = new URL(url, 'http://localhost');
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const type = types[extname(path)];
    const body = read(path);
    const worker =
      headers['service-worker'] === 'script' ||
      /service-worker[^/]*\.js$/.test(headers.referer ?? '');
    last = performance.now();
    response.on('finish', () => {
      last = performance.now();
      const bytes = socket.bytesWritten - before;
      const script = extname(path) === '.js';
      sent.push({ path, status: response.statusCode, script, worker, bytes });
    });
    if (!body) response.writeHead(404).end();
    else
      response
        .writeHead(200, {
          'content-length': body.length,
          'content-type': type ?? 'application/octet-stream',
          'cache-control': extname(path) === '.html' ? 'no-cache' : 'max-age=31536000',
          ...(type && { 'content-encoding': 'gzip' }),
        })
        .end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://localhost:${port}`,
    async sent() {
      while (performance.now() - last < calm)
        await new Promise((later) => setTimeout(later, calm / 10));
      const taken = sent;
      sent = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
