// npm run build: the extension for both browsers, in dist/.
import { relative } from 'node:path';
import { BROWSER_KINDS } from './browsers.ts';
import { type BuildReport, buildExtension, CONTENT_SCRIPT_BUDGET } from './build-extension.ts';
import { inProject, messageOf, PROJECT_FOLDER } from './project.ts';

function describe(report: BuildReport): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const folder = relative(PROJECT_FOLDER, report.folder);
  const share = `content script ${kilobytes(report.contentScript)} of ${kilobytes(CONTENT_SCRIPT_BUDGET)}`;
  return `${folder}: ${report.files} files, ${kilobytes(report.total)}, ${share}`;
}

try {
  const reports = await buildExtension({ browsers: BROWSER_KINDS, outDir: inProject('dist') });
  for (const report of reports) console.log(describe(report));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
