// Pasting, against the server as a process over stdio.
import { describePaste } from '../support/behaviours/paste.js';
import { describePastePictures } from '../support/behaviours/paste-pictures.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => {
  describePaste(processWorld);
  describePastePictures(processWorld);
});
