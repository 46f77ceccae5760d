// Readings of an agreement, against the server as a process over stdio.
import { describeReadings } from '../support/behaviours/readings.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeReadings(processWorld));
