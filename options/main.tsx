import { render } from 'preact';
import { ownMessages } from '../src/platform/own-messages.ts';
import '../src/ui/tokens.css';
import '../src/ui/base.css';
import '../src/ui/controls.css';
import '../src/ui/options.css';
import '../src/ui/packs.css';
import { namePage } from '../src/ui/name-page.ts';
import { speak } from '../src/ui/say.ts';
import { ConnectedOptions } from './ConnectedOptions.tsx';

speak(ownMessages);
namePage('options_page_title');
const root = document.getElementById('options');
if (root === null) throw new Error('options/index.html has no #options');
render(<ConnectedOptions />, root);
