import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../scripts/pack.ts';
import { smallPack } from '../../fixtures/packs/small-pack.ts';

const FIRST_STORY = 'packs/russia-china-summit-2024';

describe('npm run pack -- check', () => {
  let folder = '';
  let printed: string[] = [];
  let complained: string[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pack-'));
    printed = [];
    complained = [];
    vi.stubEnv('INIT_CWD', undefined);
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
    vi.spyOn(console, 'error').mockImplementation((line: string) => void complained.push(line));
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  function write(name: string, text: string): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }

  it('sums up the first story in one line', async () => {
    expect(await main(['check', FIRST_STORY])).toBe(0);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(
      /^russia-china-summit-2024, revision \d+: 116 topics, \d+ aliases, 325 facts, 519 sources/,
    );
  });

  it('sums up a pack in one file', async () => {
    expect(await main(['check', write('small.json', JSON.stringify(smallPack()))])).toBe(0);
    expect(printed).toEqual([
      'alder-bridge, revision 3: 5 topics, 9 aliases, 4 facts, 3 sources. No faults.',
    ]);
  });

  it('prints every fault with its place', async () => {
    const pack = { ...smallPack(), revision: 0, title: '' };
    expect(await main(['check', write('small.json', JSON.stringify(pack))])).toBe(1);
    expect(printed.map((line) => line.split(':', 1)[0])).toEqual(['title', 'revision', '2 faults']);
  });

  it('names every file of a folder that is missing or no JSON', async () => {
    cpSync(FIRST_STORY, folder, { recursive: true });
    rmSync(join(folder, 'timeline.json'));
    write('topics.json', '[\n{,]');
    expect(await main(['check', folder])).toBe(1);
    expect(printed.join('\n')).toMatch(/^topics\.json: .*line 2, column 2.*\ntimeline\.json: cannot be read/);
  });

  it('takes a file as named from where the reader was', async () => {
    write('small.json', JSON.stringify(smallPack()));
    vi.stubEnv('INIT_CWD', folder);
    expect(await main(['check', 'small.json'])).toBe(0);
  });

  it.each([
    [[]],
    [['check']],
    [['chekc', FIRST_STORY]],
    [['check', FIRST_STORY, 'more']],
    [['check', 'no/such/file']],
  ])('explains its use when called with %j', async (argv) => {
    expect(await main(argv)).toBe(2);
    expect(complained.join('\n')).toContain('npm run pack -- check FILE_OR_FOLDER');
    expect(printed).toEqual([]);
  });
});
