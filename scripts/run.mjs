// Runs a task of this project: node scripts/run.mjs TASK [arguments].
//
// This file runs before any package is installed, so it is plain JavaScript for Node 20 without imports
// from outside Node. It prints nothing on stdout: a task's output may be piped.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const FORWARDED_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} message */
function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  refuse(`Backgrounder needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`);
}

/** @param {string} path */
function lockedPackages(path) {
  return Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages).filter(([name]) => name !== '');
}

/**
 * Compares what npm says it installed with the lock file: by versions, since times of files say nothing
 * after a checkout. Optional packages are for other platforms unless they are installed.
 */
function packagesAreCurrent() {
  const receipt = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(receipt)) return false;
  const installed = new Map(lockedPackages(receipt));
  const locked = new Map(lockedPackages(join(root, 'package-lock.json')));
  for (const [name, entry] of locked) {
    const found = installed.get(name);
    if (found ? found.version !== entry.version : !entry.optional && !entry.devOptional) return false;
  }
  return [...installed.keys()].every((name) => locked.has(name));
}

function ensurePackages() {
  if (packagesAreCurrent()) return;
  process.stderr.write('Installing packages (npm ci) …\n');
  // npm is a batch file on Windows, which only a shell starts.
  const npm = spawnSync('npm ci', { cwd: root, shell: true, stdio: ['ignore', 2, 2] });
  if (npm.status !== 0) refuse('The packages could not be installed: npm ci failed, see above.');
}

/** @param {string} task @param {string[]} taskArguments */
function runTask(task, taskArguments) {
  const script = join('scripts', `${task}.ts`);
  if (!/^[a-z][a-z-]*$/.test(task) || !existsSync(join(root, script))) refuse(`There is no task "${task}".`);
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...taskArguments], {
    cwd: root,
    // npm sets INIT_CWD itself; file arguments are meant relative to it.
    env: { INIT_CWD: process.cwd(), ...process.env },
    stdio: 'inherit',
  });
  for (const signal of FORWARDED_SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exit(signal ? 128 + constants.signals[signal] : code);
  });
}

const [task, ...taskArguments] = process.argv.slice(2);
if (!task) refuse('Usage: node scripts/run.mjs TASK [arguments]');
requireNode();
ensurePackages();
runTask(task, taskArguments);
