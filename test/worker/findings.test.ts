// Diagnostics and settings, against the server in a worker.
import { describeFindings } from '../support/behaviours/findings.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeFindings(workerWorld));
