import { render } from 'preact';
import { ownMessages } from '../src/platform/own-messages.ts';
import '../src/ui/tokens.css';
import '../src/ui/base.css';
import '../src/ui/controls.css';
import '../src/ui/facts.css';
import '../src/ui/welcome.css';
import { namePage } from '../src/ui/name-page.ts';
import { speak } from '../src/ui/say.ts';
import { ConnectedWelcome } from './ConnectedWelcome.tsx';

speak(ownMessages);
namePage('welcome_page_title');
const root = document.getElementById('welcome');
if (root === null) throw new Error('welcome/index.html has no #welcome');
render(<ConnectedWelcome />, root);
