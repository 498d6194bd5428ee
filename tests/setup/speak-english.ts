// Views say their words through `say`: in tests in English.
import { speak } from '../../src/ui/say.ts';
import { localeMessages } from './locale-messages.ts';

speak(localeMessages('en'));
