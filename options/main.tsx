import { render } from 'preact';
import '../src/ui/tokens.css';
import '../src/ui/base.css';
import '../src/ui/controls.css';
import '../src/ui/options.css';
import { ConnectedOptions } from './ConnectedOptions.tsx';

const root = document.getElementById('options');
if (root === null) throw new Error('options/index.html has no #options');
render(<ConnectedOptions />, root);
