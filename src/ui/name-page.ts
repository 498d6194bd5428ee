import { type MessageKey, say, uiLanguage } from './say.ts';

/** Give a page of the extension its title, and the language and direction of the messages. */
export function namePage(title: MessageKey): void {
  document.title = say(title);
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = say('direction');
}
