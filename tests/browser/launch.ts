import type { BrowserKind } from '../../scripts/browsers.ts';
import {
  type ExtensionBrowser,
  type ExtensionBrowserOptions,
  launchExtension,
} from '../../scripts/launch-extension.ts';
import { inProject } from '../../scripts/project.ts';

/** What a test may ask for. */
type TestOptions = Pick<ExtensionBrowserOptions, 'colorScheme' | 'userDataDir' | 'keepWelcome'> & {
  /** Use the build whose cards have an open shadow root. */
  readonly openCards?: boolean;
};

/**
 * Start a headless browser with the built extension, as it ships, and without a network: only loopback
 * answers. The caller closes it.
 */
export function launchWithExtension(
  kind: BrowserKind,
  { openCards = false, ...options }: TestOptions = {},
): Promise<ExtensionBrowser> {
  return launchExtension({
    kind,
    folder: folderOf(kind, { openCards }),
    headless: true,
    offline: true,
    ...options,
  });
}

/** Where the build is that a test uses. */
export function folderOf(kind: BrowserKind, { openCards = false }: TestOptions): string {
  return inProject(openCards ? 'dist/open' : 'dist', kind);
}
