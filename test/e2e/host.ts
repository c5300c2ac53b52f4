/** A plain static host: it serves the folder of a built site, lets browsers keep its pages, and gets another deployed. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** Where the site that is tested is built, from the project's root. */
export const siteFolder = process.env.BUILD_DIR ?? 'test-results/site';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export type Host = {
  readonly origin: string;
  /** Serves another folder from now on. */
  readonly deploy: (folder: string) => void;
  /** Milliseconds before each answer. */
  delay: number;
  readonly close: () => void;
};

/** `base`: the folder of the host that the site lies in, `/x`. */
export async function openHost(folder: string, base = ''): Promise<Host> {
  let site = folder;
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const asked = normalize(decodeURIComponent(pathname.slice(base.length)));
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const send = (status: number, type: string, body: Buffer) => {
      // The worst of hosts: pages may be old, and nothing but the service worker keeps the program.
      const isProgram = asked.startsWith('/_app/immutable/');
      const keeping = isProgram ? 'no-store' : 'max-age=600';
      response.writeHead(status, { 'content-type': type, 'cache-control': keeping });
      response.end(body);
    };
    const answer = async () => {
      try {
        send(200, types[extname(path)] ?? 'text/plain', await readFile(join(site, path)));
      } catch {
        send(404, 'text/html; charset=utf-8', await readFile(join(site, '404.html')));
      }
    };
    setTimeout(() => void answer(), host.delay);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  const host: Host = {
    origin: `http://localhost:${port}`,
    deploy: (next) => {
      site = next;
    },
    delay: 0,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}
