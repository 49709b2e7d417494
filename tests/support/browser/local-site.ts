import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** HTML by path; bytes are served as they are, so that a page's own `<meta charset>` holds. */
export type SitePages = Readonly<Record<string, string | Uint8Array>>;

/** Hosts that the browsers themselves call whatever their flags say, told apart so that everything else counts. */
const BROWSERS_OWN_ERRANDS = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'firefox.settings.services.mozilla.com',
]);

/**
 * A news site on this computer. A browser that takes it for its proxy can reach nothing else, and everything that it
 * asks for, page, popup and background alike, is written down.
 */
export interface LocalSite {
  readonly origin: string;
  readonly host: string;
  /** What was asked of this site, in order, and what was asked of any other: `GET http://…`, `CONNECT host:443`. */
  readonly requests: readonly string[];
  readonly strangers: readonly string[];
  /** Serves these pages in place of those before. */
  readonly serve: (pages: SitePages) => void;
  /** Forgets what was asked so far. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/** Serves the pages, and nothing else, on 127.0.0.1. */
export async function startLocalSite(first: SitePages): Promise<LocalSite> {
  let pages = first;
  const requests: string[] = [];
  const strangers: string[] = [];
  const server = createServer((request, response) => {
    const asked = `http://${request.headers.host}`;
    // A browser that speaks to its proxy gives the whole address.
    const url = URL.canParse(request.url ?? '', asked) ? new URL(request.url ?? '', asked) : null;
    const isOurs = url?.host === host;
    if (isOurs) requests.push(`${request.method} ${url.pathname}`);
    else noteStranger(request.method ?? '', url?.hostname, url?.href ?? request.url);
    answer(request, response, isOurs ? pages[url.pathname] : undefined);
  });
  server.on('connect', (request, socket) => {
    noteStranger('CONNECT', request.url?.replace(/:\d+$/u, ''), request.url);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin: `http://${host}`, host, requests, strangers, serve, forget, close };

  function noteStranger(method: string, hostname: string | undefined, address: string | undefined): void {
    if (!BROWSERS_OWN_ERRANDS.has(hostname ?? '')) strangers.push(`${method} ${address}`);
  }

  function serve(others: SitePages): void {
    pages = others;
  }

  function forget(): void {
    requests.length = 0;
    strangers.length = 0;
  }

  function close(): Promise<void> {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  }
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  page: string | Uint8Array | undefined,
): void {
  if (page === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(page === undefined ? 404 : 405).end();
    return;
  }
  const type = typeof page === 'string' ? 'text/html; charset=utf-8' : 'text/html';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : page);
}
