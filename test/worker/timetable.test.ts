// The timetable, against the server in a worker.
import { describeTimetable } from '../support/behaviours/timetable.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeTimetable(workerWorld));
