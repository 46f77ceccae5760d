// Every request, against the server as a process over stdio.
import { describeAnswers } from '../support/behaviours/answers.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeAnswers(processWorld));
