import { readFileSync } from 'node:fs';
import { inProject } from '../../scripts/project.ts';
import type { Messages } from '../../src/ui/say.ts';

/** The messages of one language, as a browser gives them. `locale` is the name of a folder of `_locales`. */
export function localeMessages(locale: string): Messages {
  const text = readFileSync(inProject('_locales', locale, 'messages.json'), 'utf8');
  const messages: Record<string, { message: string } | undefined> = JSON.parse(text);
  return {
    message: (key, parts) =>
      (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, digit) => parts[Number(digit) - 1] ?? ''),
  };
}
