// npm run check: the gate alone, in seconds.
import { printStep, runGate } from './gate.ts';

const results = await runGate(printStep);
if (results.some((result) => result.faults !== null)) process.exitCode = 1;
