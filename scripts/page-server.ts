import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server answers to one address. */
export interface ServedFile {
  readonly body: string | Uint8Array;
  /** MIME type. @default "text/html; charset=utf-8" */
  readonly type?: string;
  /** Further response headers, such as a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Find what to answer. `host` comes without port, `path` decoded and without query. */
export type FindFile = (host: string, path: string) => ServedFile | null | Promise<ServedFile | null>;

/** A server on loopback that lives until it is closed. */
export interface PageServer {
  /** The address of a path. Any name before `.localhost` leads to loopback in both browsers. */
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

async function fileAt(address: string, host: string, find: FindFile): Promise<ServedFile | null> {
  const { hostname, pathname } = new URL(address, `http://${host}`);
  return find(hostname, decodeURIComponent(pathname));
}

/** Serve pages on loopback, on a port that the system picks. */
export async function startPageServer(find: FindFile): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    // An address with a stray percent sign is one of nothing here, like any other that is not found.
    const file = await fileAt(request.url ?? '/', request.headers.host ?? '', find).catch(() => null);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': file.type ?? 'text/html; charset=utf-8', ...file.headers });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = 'localhost') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
