import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { type PageServer, startPageServer } from './page-server.ts';
import { inProject } from './project.ts';

/** The page to show. */
export interface Target {
  readonly url: string;
  /** Whether it lies on loopback, so that the browser needs no network. */
  readonly local: boolean;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Make a page reachable: the bundled article if nothing is given, a file by serving it, an address as it is.
 *
 * Files are served because extensions may not read `file:` pages unless the reader allows it by hand.
 * Throws one clear sentence if there is no such file.
 */
export async function serveTarget(given: string | undefined): Promise<Target> {
  if (given === undefined) return serveFile(inProject('site', 'article.html'), 'northgate-herald.localhost');
  if (/^https?:\/\//i.test(given)) {
    if (!URL.canParse(given)) throw new Error(`${given} is not a web address.`);
    return { url: given, local: false, close: async () => {} };
  }
  const file = resolve(process.env.INIT_CWD ?? '.', given);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new Error(`${file} is not a file.`);
  return serveFile(file, 'localhost');
}

/** Serve a file together with what lies beside and below it, such as its pictures. */
async function serveFile(file: string, host: string): Promise<Target> {
  const folder = dirname(file);
  const server: PageServer = await startPageServer(async (_host, path) => {
    const wanted = join(folder, path);
    if (!wanted.startsWith(folder + sep)) return null;
    return {
      body: await readFile(wanted),
      type: TYPES[extname(wanted).toLowerCase()] ?? 'application/octet-stream',
    };
  });
  return {
    url: server.url(`/${encodeURIComponent(basename(file))}`, host),
    local: true,
    close: () => server.close(),
  };
}
