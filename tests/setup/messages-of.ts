import type { Messages } from '../../src/ui/say.ts';

/** What stands in a file of `_locales`, as far as it is said. */
export type MessageFile = Readonly<Record<string, { readonly message: string } | undefined>>;

/** The messages of a file, as a browser gives them. */
export function messagesOf(file: MessageFile): Messages {
  return {
    message: (key, parts) =>
      (file[key]?.message ?? '').replace(/\$([1-9])/g, (_, digit) => parts[Number(digit) - 1] ?? ''),
  };
}
