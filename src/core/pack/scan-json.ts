import { fieldPath, itemPath } from './fault-list.ts';

/** Where a text stops being JSON, and what should stand there. */
export interface SyntaxFault {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly expected: string;
}

/** A key that an object has twice; `JSON.parse` silently keeps the last and drops what the first said. */
export interface RepeatedKey {
  readonly path: string;
  /** UTF-16 units from the start of the text to the second one. */
  readonly offset: number;
}

export interface JsonScan {
  readonly fault: SyntaxFault | null;
  readonly repeated: readonly RepeatedKey[];
}

/** An object or list that is open where the scan stands. */
interface Open {
  readonly path: string;
  /** The keys so far of an object, null for a list. */
  readonly keys: Set<string> | null;
  /** Path of the value that stands next or now. */
  inner: string;
  /** Items so far of a list. */
  count: number;
}

/** Levels of nesting; a pack has 8. More would be read as it is, but only to fill the memory. */
const MAX_DEPTH = 16;

const ATOM = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Go through a text as `JSON.parse` does, to tell what that does not: where the text fails, in every
 * browser's words alike, and which keys stand twice.
 *
 * Errors: none. Cost: O(text), without recursion; more than 16 levels of nesting are a fault.
 */
export function scanJson(text: string): JsonScan {
  const scanner = new Scanner(text);
  return { fault: scanner.run(), repeated: scanner.repeated };
}

class Scanner {
  readonly repeated: RepeatedKey[] = [];
  readonly #text: string;
  readonly #open: Open[] = [];
  #at = 0;
  #fault: SyntaxFault | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  run(): SyntaxFault | null {
    do {
      if (!this.#value()) return this.#fault;
    } while (this.#nextValue());
    return this.#fault;
  }

  #fail(expected: string): false {
    this.#fault = { offset: this.#at, expected };
    return false;
  }

  /** Step over white space and give the character behind it, '' at the end. */
  #peek(): string {
    while (' \t\n\r'.includes(this.#text[this.#at] ?? '-')) this.#at += 1;
    return this.#text[this.#at] ?? '';
  }

  /** Read one value; of an object or list everything up to its first inner value. */
  #value(): boolean {
    for (;;) {
      const char = this.#peek();
      if (char === '{' || char === '[') {
        if (this.#open.length === MAX_DEPTH)
          return this.#fail(`nothing nested deeper than ${MAX_DEPTH} levels`);
        this.#at += 1;
        if (this.#enter(char)) continue;
        return this.#fault === null;
      }
      if (char === '"') return this.#string();
      return this.#match(ATOM) || this.#fail('a value');
    }
  }

  /** Open an object or list. True if a value follows; false if it is empty, and so closed again, or faulty. */
  #enter(bracket: '{' | '['): boolean {
    const path = this.#open.at(-1)?.inner ?? '';
    const keys = bracket === '{' ? new Set<string>() : null;
    const open: Open = { path, keys, inner: itemPath(path, 0), count: 0 };
    if (this.#peek() === (keys === null ? ']' : '}')) {
      this.#at += 1;
      return false;
    }
    this.#open.push(open);
    return keys === null || this.#key(open, keys);
  }

  #key(open: Open, keys: Set<string>): boolean {
    if (this.#peek() !== '"') return this.#fail('a field name in quotation marks');
    const offset = this.#at;
    if (!this.#string()) return false;
    const key: string = JSON.parse(this.#text.slice(offset, this.#at));
    open.inner = fieldPath(open.path, key);
    if (keys.has(key)) this.repeated.push({ path: open.inner, offset });
    keys.add(key);
    if (this.#peek() !== ':') return this.#fail('a colon');
    this.#at += 1;
    return true;
  }

  /** Step over closing brackets and a comma. True if a value follows; false at the end or at a fault. */
  #nextValue(): boolean {
    for (;;) {
      const char = this.#peek();
      const open = this.#open.at(-1);
      if (open === undefined) return char === '' ? false : this.#fail('the end of the text');
      const end = open.keys === null ? ']' : '}';
      if (char !== end && char !== ',') return this.#fail(`a comma or ${end}`);
      this.#at += 1;
      if (char === ',') {
        if (open.keys !== null) return this.#key(open, open.keys);
        open.count += 1;
        open.inner = itemPath(open.path, open.count);
        return true;
      }
      this.#open.pop();
    }
  }

  #string(): boolean {
    this.#at += 1;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 0x22) break;
      if (code === 0x5c) {
        if (!this.#match(ESCAPE)) return this.#fail('an escape such as \\" or \\u00e9');
      } else if (code >= 0x20) this.#at += 1;
      else
        return this.#fail(
          this.#at < this.#text.length ? 'no bare control character, so \\n or \\t' : 'a quotation mark',
        );
    }
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }
}
