import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { inProject } from './project.ts';

/** The code of the extension: each entry becomes one classic script. */
export const ENTRIES: readonly string[] = [
  'background/main.ts',
  'content-scripts/main.ts',
  'content-scripts/card.tsx',
  'content-scripts/mark-painter.ts',
  'content-scripts/article-date.ts',
  'content-scripts/figures.ts',
  'content-scripts/tell.ts',
  'popup/main.tsx',
  'options/main.tsx',
  'panel/main.tsx',
  'welcome/main.tsx',
];

/** How a build is made. */
export interface BundleOptions {
  /** Shadow root of the card: open in the build that tests look into. @default 'closed' */
  readonly cardRoot?: 'open' | 'closed';
}

/** The oldest browsers that the extension runs in; see minimum versions in manifest.json. */
export const TARGETS = ['chrome123', 'firefox146'];

/**
 * `import css from './card.css?inline'` gives the bundled style sheet as a string, for a shadow root.
 * It is Vite's spelling, so that tests read the same import.
 */
export const inlineStyles: Plugin = {
  name: 'inline-styles',
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, (args) => ({
      path: join(args.resolveDir, args.path.slice(0, -'?inline'.length)),
      namespace: 'inline-styles',
    }));
    build.onLoad({ filter: /.*/, namespace: 'inline-styles' }, async (args) => {
      return { contents: await bundleStyleSheet(args.path), loader: 'text' };
    });
  },
};

async function bundleStyleSheet(path: string): Promise<string> {
  const result = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    target: TARGETS,
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles.map((file) => file.text.trim()).join('');
}

/**
 * Bundle the extension's scripts and style sheets into a folder.
 *
 * The output depends on the sources alone: no path, time or name of the machine gets into it.
 */
export async function bundleCode(outDir: string, { cardRoot = 'closed' }: BundleOptions = {}): Promise<void> {
  await build({
    absWorkingDir: inProject(),
    entryPoints: [...ENTRIES],
    outbase: '.',
    outdir: outDir,
    bundle: true,
    format: 'iife',
    minify: true,
    // Licences of what is bundled are copied as whole files.
    legalComments: 'none',
    target: TARGETS,
    charset: 'utf8',
    // The build without code for Internet Explorer: two kilobytes less in every page.
    alias: { 'mark.js': 'mark.js/dist/mark.es6.js' },
    define: { 'process.env.NODE_ENV': '"production"', CARD_ROOT: JSON.stringify(cardRoot) },
    plugins: [inlineStyles],
    logLevel: 'warning',
  });
}
