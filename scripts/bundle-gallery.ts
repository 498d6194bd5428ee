import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type BuildOptions, build, context, type OnLoadResult, type Plugin } from 'esbuild';
import { ENTRIES, inlineStyles, TARGETS } from './bundle-code.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { inProject } from './project.ts';
import { readPacks } from './read-packs.ts';

/** Where the page in which states are drawn lies on the server. */
export const STAGE_PATH = '/tests/gallery/stage.html';

const STATES = 'tests/gallery/states';
const OUT = inProject('out', 'gallery');

/** What the gallery imports under names of its own, since which files there are is known only when it is bundled. */
const MODULES: Readonly<Record<string, () => OnLoadResult>> = {
  'virtual:states': () => {
    const files = readdirSync(inProject(STATES)).sort();
    const imports = files.map((file, i) => `import { states as s${i} } from './${STATES}/${file}';`);
    const all = files.map((_, i) => `...s${i}`).join(', ');
    return {
      contents: `${imports.join('\n')}\nexport const states = [${all}];`,
      watchDirs: [inProject(STATES)],
    };
  },
  'virtual:locales': () => {
    const names = readdirSync(inProject('_locales')).sort();
    const imports = names.map((name) => `import ${name} from './_locales/${name}/messages.json';`);
    return {
      contents: `${imports.join('\n')}\nexport const locales = { ${names.join(', ')} };`,
      watchDirs: [inProject('_locales')],
    };
  },
  'virtual:packs': () => ({
    contents: `export const packs = JSON.parse(${JSON.stringify(JSON.stringify(readPacks()))});`,
    watchFiles: readdirSync(inProject('packs'), { encoding: 'utf8', recursive: true })
      .filter((file) => file.endsWith('.json'))
      .map((file) => inProject('packs', file)),
  }),
};

const galleryModules: Plugin = {
  name: 'gallery-modules',
  setup(build) {
    build.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'gallery' }));
    build.onLoad({ filter: /.*/, namespace: 'gallery' }, ({ path }) => {
      return { ...MODULES[path]?.(), resolveDir: inProject() };
    });
  },
};

/** The gallery, and the style sheets of each page of the extension as they ship. */
const GALLERY: BuildOptions & { readonly write: false } = {
  absWorkingDir: inProject(),
  entryPoints: [
    ...['index.html', 'main.tsx', 'workbench.css', 'stage.html', 'stage.ts'].map(
      (file) => `tests/gallery/${file}`,
    ),
    ...ENTRIES.filter((entry) => entry.endsWith('/main.tsx')),
  ],
  outbase: '.',
  outdir: OUT,
  bundle: true,
  write: false,
  format: 'iife',
  charset: 'utf8',
  target: TARGETS,
  loader: { '.html': 'copy' },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [inlineStyles, galleryModules],
  logLevel: 'warning',
};

/** Bundle the gallery once and serve it. Errors: throws where the bundle has faults. */
export async function serveGallery(): Promise<PageServer> {
  const { outputFiles } = await build(GALLERY);
  const files = new Map(
    outputFiles.map(({ path, contents }) => {
      return [`/${relative(OUT, path).replaceAll(sep, '/')}`, contents];
    }),
  );
  return startPageServer((_host, path) => {
    const body = files.get(path);
    if (body === undefined) return null;
    const type = TYPES[path.slice(path.lastIndexOf('.'))];
    return { body, ...(type && { type }) };
  });
}

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };

/** Serve the gallery, bundled anew with each change of a source, until the process ends. Gives its address. */
export async function watchGallery(): Promise<string> {
  const bundling = await context(GALLERY);
  await bundling.watch();
  const { port } = await bundling.serve({ host: '127.0.0.1', servedir: OUT });
  return `http://127.0.0.1:${port}/tests/gallery/`;
}
