import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT_FOLDER = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside the project, given by its parts. */
export function inProject(...parts: string[]): string {
  return join(PROJECT_FOLDER, ...parts);
}

/** Read one of the project's own JSON files. Its shape is the caller's claim. */
export function readProjectJson<T>(...parts: string[]): T {
  return JSON.parse(readFileSync(inProject(...parts), 'utf8')) as T;
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
