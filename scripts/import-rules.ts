import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** An import that the layers do not allow. */
export interface ImportFault {
  /** Path from the project's folder, with `/`. */
  readonly file: string;
  readonly message: string;
}

/**
 * What each folder may import from, itself included. A folder that is missing here is nobody's to import:
 * the contexts (popup, background …) join layers, and nothing is built on them.
 */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['src/core'],
  'src/page': ['src/page', 'src/core'],
  'src/platform': ['src/platform', 'src/core'],
  // Of the messages the types alone: which keys there are.
  'src/ui': ['src/ui', 'src/core', '_locales'],
  background: ['background', 'src'],
  'content-scripts': ['content-scripts', 'src'],
  popup: ['popup', 'src'],
  options: ['options', 'src'],
  panel: ['panel', 'src'],
  welcome: ['welcome', 'src'],
};

/** Folders of the code that ships. */
export const SHIPPED_FOLDERS: readonly string[] = [
  'src',
  'background',
  'content-scripts',
  'popup',
  'options',
  'panel',
  'welcome',
];

/** Which files may import a package, besides the rule that nothing else may be imported. */
const PACKAGES: Readonly<Record<string, { readonly from: RegExp; readonly importers: number }>> = {
  'webextension-polyfill': { from: /^src\/platform\/browser\.ts$/, importers: 1 },
  '@floating-ui/dom': { from: /^src\/page\//, importers: 1 },
  'mark.js': { from: /^src\/page\//, importers: 1 },
  preact: {
    from: /^src\/ui\/|^(popup|options|panel|welcome|content-scripts)\/.*\.tsx$/,
    importers: Number.POSITIVE_INFINITY,
  },
};

/** The three ways to import: `… from 'x'`, `import 'x'` and `import('x')`. Biome keeps them in this form. */
const IMPORTS = /\bfrom\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/**
 * Check the imports of source files against the layers.
 *
 * `files` are paths from `folder`, with `/`. Type imports count: a layer that knows another's types knows
 * the layer.
 */
export async function findImportFaults(folder: string, files: readonly string[]): Promise<ImportFault[]> {
  const faults: ImportFault[] = [];
  const importers = new Map<string, string[]>();
  for (const file of files) {
    const source = await readFile(join(folder, file), 'utf8');
    for (const imported of new Set(importsOf(source))) {
      const message = imported.startsWith('.') ? layerFault(file, imported) : packageFault(file, imported);
      if (message) faults.push({ file, message });
      const name = packageName(imported);
      importers.set(name, [...new Set([...(importers.get(name) ?? []), file])]);
    }
  }
  return [...faults, ...importerFaults(importers)];
}

/** What a source file imports, as written. */
function importsOf(source: string): string[] {
  return [...source.matchAll(IMPORTS)].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
}

function isIn(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`);
}

function layerFault(file: string, imported: string): string | null {
  const target = posix.join(posix.dirname(file), imported);
  const layer = Object.keys(LAYERS).find((name) => isIn(file, name));
  if (!layer) return 'This file is in no layer; scripts/import-rules.ts lists them.';
  if (LAYERS[layer]?.some((allowed) => isIn(target, allowed))) return null;
  return `${layer} must not import ${target}.`;
}

function packageName(imported: string): string {
  const parts = imported.split('/');
  return parts.slice(0, imported.startsWith('@') ? 2 : 1).join('/');
}

function packageFault(file: string, imported: string): string | null {
  const rule = Object.hasOwn(PACKAGES, packageName(imported)) ? PACKAGES[packageName(imported)] : undefined;
  if (!rule) return `No code that ships may import ${imported}.`;
  return rule.from.test(file) ? null : `${imported} must not be imported here.`;
}

function importerFaults(importers: ReadonlyMap<string, readonly string[]>): ImportFault[] {
  return Object.entries(PACKAGES).flatMap(([name, rule]) => {
    const [first, ...others] = importers.get(name) ?? [];
    if (others.length < rule.importers) return [];
    return others.map((file) => ({ file, message: `${name} has an importer already: ${first}.` }));
  });
}
