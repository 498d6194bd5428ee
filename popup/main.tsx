import { render } from 'preact';
import { ownMessages } from '../src/platform/own-messages.ts';
import '../src/ui/tokens.css';
import '../src/ui/base.css';
import '../src/ui/controls.css';
import '../src/ui/facts.css';
import '../src/ui/mentions.css';
import '../src/ui/popup.css';
import '../src/ui/topic-view.css';
import '../src/ui/topics.css';
import { namePage } from '../src/ui/name-page.ts';
import { speak } from '../src/ui/say.ts';
import { ConnectedPopup } from './ConnectedPopup.tsx';

speak(ownMessages);
namePage('extension_name');
const root = document.getElementById('popup');
if (root === null) throw new Error('popup/index.html has no #popup');
render(<ConnectedPopup />, root);
