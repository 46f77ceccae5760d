// Pasting, against the server in a worker.
import { describePaste } from '../support/behaviours/paste.js';
import { describePastePictures } from '../support/behaviours/paste-pictures.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => {
  describePaste(workerWorld);
  describePastePictures(workerWorld);
});
