import type { Page } from 'puppeteer-core';

/**
 * Collect what goes wrong on a page from now on: exceptions that nobody caught, in the page's world or in a
 * content script's, and lines that the console shows as errors or warnings.
 */
export function collectFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (line) => {
    if (['error', 'warn', 'assert'].includes(line.type())) faults.push(line.text());
  });
  return faults;
}
