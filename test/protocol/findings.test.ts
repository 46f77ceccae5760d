// Diagnostics and settings, against the server as a process.
import { describeFindings } from '../support/behaviours/findings.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeFindings(processWorld));
