// The timetable, against the server as a process over stdio.
import { describeTimetable } from '../support/behaviours/timetable.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeTimetable(processWorld));
