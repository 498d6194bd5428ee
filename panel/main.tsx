import { render } from 'preact';
import { ownMessages } from '../src/platform/own-messages.ts';
import '../src/ui/tokens.css';
import '../src/ui/base.css';
import '../src/ui/controls.css';
import '../src/ui/facts.css';
import '../src/ui/story.css';
import '../src/ui/timeline.css';
import '../src/ui/chart.css';
import { namePage } from '../src/ui/name-page.ts';
import { speak } from '../src/ui/say.ts';
import { ConnectedPanel } from './ConnectedPanel.tsx';

speak(ownMessages);
namePage('extension_name');
const root = document.getElementById('panel');
if (root === null) throw new Error('panel/index.html has no #panel');
render(<ConnectedPanel />, root);
