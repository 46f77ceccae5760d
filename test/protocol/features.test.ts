// Each announced capability, with an answer and with nothing, against the server as a process over stdio.
import { describeFeatures } from '../support/behaviours/features.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeFeatures(processWorld));
