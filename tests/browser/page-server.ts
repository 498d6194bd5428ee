import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { type PageServer, type ServedFile, startPageServer } from '../../scripts/page-server.ts';

/** A page of a test: its text, or a file that may be gzipped. */
export interface TestPage {
  readonly html?: string;
  /** Path of a file; one that ends in `.gz` is unpacked first. */
  readonly file?: string;
  readonly type?: string;
  /** Value of its Content-Security-Policy header. */
  readonly csp?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Serve a test's pages on loopback. Keys are `/path` for every host, or `name.localhost/path` for one;
 * a string is a page's HTML. A host's own page goes before the one for every host.
 *
 * Only http: no certificate would be trusted for https.
 */
export function servePages(pages: Readonly<Record<string, TestPage | string>>): Promise<PageServer> {
  return startPageServer((host, path) => {
    const key = [`${host}${path}`, path].find((name) => Object.hasOwn(pages, name));
    const page = key === undefined ? undefined : pages[key];
    if (page === undefined) return null;
    return served(typeof page === 'string' ? { html: page } : page);
  });
}

async function served({ html, file, type, csp, headers }: TestPage): Promise<ServedFile> {
  return {
    body: file === undefined ? (html ?? '') : await readPage(file),
    ...(type ? { type } : {}),
    headers: { ...headers, ...(csp ? { 'content-security-policy': csp } : {}) },
  };
}

async function readPage(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
