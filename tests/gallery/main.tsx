// The gallery's own page, for people: it is served by esbuild, which tells of each new build.
import { locales } from 'virtual:locales';
import { states } from 'virtual:states';
import { render } from 'preact';
import { Workbench } from './Workbench.tsx';

const root = document.getElementById('workbench');
if (root === null) throw new Error('tests/gallery/index.html has no #workbench');
render(<Workbench states={states} locales={Object.keys(locales)} />, root);
new EventSource('/esbuild').addEventListener('change', () => location.reload());
