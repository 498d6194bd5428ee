import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two families that the extension is built for. */
export type BrowserKind = 'chromium' | 'firefox';

export const BROWSER_KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Names of programs to look for on the PATH, the likeliest first. */
const COMMANDS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'google-chrome',
    'google-chrome-stable',
    'chromium-browser',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC_APPS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS_PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
};

const VARIABLES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'BACKGROUNDER_CHROMIUM',
  firefox: 'BACKGROUNDER_FIREFOX',
};

const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

const ADVICE: Readonly<Record<BrowserKind, string>> = {
  chromium: 'Install Chrome, Chromium, Edge or Brave, or set BACKGROUNDER_CHROMIUM to the path of one.',
  firefox: 'Install Firefox 146 or newer, or set BACKGROUNDER_FIREFOX to its path.',
};

/**
 * Find an installed browser.
 *
 * Order: the environment variable, then the usual places of the operating system.
 * Gives the path of its program, or null. A variable that names nothing is an error, not a miss:
 * a run against another browser than the one asked for would mislead.
 */
export function findBrowser(kind: BrowserKind): string | null {
  const chosen = process.env[VARIABLES[kind]];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${VARIABLES[kind]} names ${chosen}, which does not exist.`);
    return chosen;
  }
  return usualPlaces(kind).find((path) => existsSync(path)) ?? null;
}

function usualPlaces(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    return MAC_APPS[kind].map((app) => {
      const program = app.startsWith('Firefox') ? 'firefox' : app;
      return `/Applications/${app}.app/Contents/MacOS/${program}`;
    });
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return folders.flatMap((folder) => WINDOWS_PROGRAMS[kind].map((program) => join(folder, program)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/snap/bin');
  return COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * Find a browser, and install Debian's where none is and we may.
 *
 * Throws one clear sentence where there is none and it cannot be installed.
 */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found) return found;
  if (canInstallDebianPackages()) {
    installDebianPackage(DEBIAN_PACKAGES[kind]);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  throw new Error(`No browser of the ${kind} family was found. ${ADVICE[kind]}`);
}

function canInstallDebianPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function installDebianPackage(name: string): void {
  process.stderr.write(`Installing ${name} …\n`);
  // Another package run may hold the lock for a while.
  const patience = ['-o', 'DPkg::Lock::Timeout=300'];
  const commands = [
    ['update', ...patience],
    ['install', '--yes', '--no-install-recommends', ...patience, name],
  ];
  for (const aptArguments of commands) {
    const { status } = spawnSync('apt-get', aptArguments, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      // Its output goes to stderr: stdout belongs to the task.
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Error(`apt-get ${aptArguments.join(' ')} failed, see above.`);
  }
}
