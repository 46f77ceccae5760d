// Every request, against the server in a worker: no process, no require, every file asked of the client.
import { describeAnswers } from '../support/behaviours/answers.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeAnswers(workerWorld));
