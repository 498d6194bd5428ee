import { readProjectJson } from '../../scripts/project.ts';
import type { Messages } from '../../src/ui/say.ts';
import { type MessageFile, messagesOf } from './messages-of.ts';

/** The messages of one language, as a browser gives them. `locale` is the name of a folder of `_locales`. */
export function localeMessages(locale: string): Messages {
  return messagesOf(readProjectJson<MessageFile>('_locales', locale, 'messages.json'));
}
