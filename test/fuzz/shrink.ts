// Makes a failing case small, greedily: fewer steps, fewer files, shorter texts, less that is looked at.
// Invariant: every case it goes on with fails in the same comparison as the first; the work is bounded by a number of replays.

import { type Case, type Look, nothing } from './case.js';
import { type Difference, replay } from './machine.js';
import { withoutInserted, withoutStep, withoutStretch, withoutWritten } from './rebase.js';

export interface Shrunk {
  readonly case: Case;
  readonly difference: Difference;
  readonly replays: number;
  /** False when the case did not fail again: it hangs on something that is not in it. */
  readonly fails: boolean;
}

/** `most`: how many replays it may take. Returns the case itself, cut behind the failing step, when nothing smaller fails. */
export async function shrink(failing: Case, difference: Difference, most = 1500): Promise<Shrunk> {
  const shrinker = new Shrinker({ ...failing, steps: failing.steps.slice(0, difference.step + 1) }, difference, most);
  const fails = (await replay(shrinker.best))?.what === difference.what;
  if (fails) await shrinker.go();
  return { case: shrinker.best, difference: shrinker.difference, replays: shrinker.replays, fails };
}

class Shrinker {
  replays = 0;

  constructor(public best: Case, public difference: Difference, readonly most: number) {}

  async go(): Promise<void> {
    await this.#files();
    await this.#looks();
    for (let before = ''; before !== JSON.stringify(this.best) && this.replays < this.most;) {
      before = JSON.stringify(this.best);
      await this.#steps();
      await this.#files();
      await this.#texts();
      await this.#inserted();
      await this.#looks();
    }
  }

  /** Takes the case when it fails as the first did. */
  async #accept(candidate: Case): Promise<boolean> {
    if (this.replays >= this.most) return false;
    this.replays += 1;
    const found = await replay(candidate);
    if (found?.what !== this.difference.what) return false;
    this.best = { ...candidate, steps: candidate.steps.slice(0, found.step + 1) };
    this.difference = found;
    return true;
  }

  /** First nothing but the last look, then each look less. */
  async #looks(): Promise<void> {
    const last = this.best.steps.length - 1;
    const look = (at: number, change: (look: Look) => Look): Case => ({ ...this.best, steps: this.best.steps.map((step, i) => (i === at ? { ...step, look: change(step.look) } : step)) });
    if (await this.#accept({ ...this.best, steps: this.best.steps.map((step, i) => (i < last ? { ...step, look: nothing } : step)) })) return this.#oneLook(last, look);
    for (let at = 0; at <= this.best.steps.length - 1; at += 1) if (this.best.steps[at]?.look !== nothing && !(await this.#accept(look(at, () => nothing)))) await this.#oneLook(at, look);
  }

  async #oneLook(at: number, look: (at: number, change: (look: Look) => Look) => Case): Promise<void> {
    const now = this.best.steps[at]?.look;
    if (now === undefined) return;
    for (const name of ['tree', 'model', 'index', 'findings'] as const) if (now[name]) await this.#accept(look(at, (each) => ({ ...each, [name]: false })));
    if (now.old > 0) await this.#accept(look(at, (each) => ({ ...each, old: 0 })));
    if (now.touch.length > 0) await this.#accept(look(at, (each) => ({ ...each, touch: [] })));
    for (let i = now.places.length - 1; i >= 0; i -= 1) if ((this.best.steps[at]?.look.places.length ?? 0) > 1) await this.#accept(look(at, (each) => ({ ...each, places: each.places.filter((_, other) => other !== i) })));
  }

  async #steps(): Promise<void> {
    for (let size = this.best.steps.length >> 1; size >= 1; size >>= 1) {
      for (let at = this.best.steps.length - 1 - size; at >= 0; at -= size) {
        let candidate = this.best;
        for (let i = size; i > 0; i -= 1) candidate = withoutStep(candidate, at + i - 1);
        await this.#accept(candidate);
      }
    }
    for (let at = this.best.steps.length - 2; at >= 0; at -= 1) await this.#accept(withoutStep(this.best, at));
  }

  async #files(): Promise<void> {
    for (const { uri } of this.best.files) await this.#accept({ ...this.best, files: this.best.files.filter((file) => file.uri !== uri), steps: this.best.steps.filter(({ action }) => !('uri' in action) || action.uri !== uri) });
  }

  /** Ever smaller stretches of lines, at last of characters, out of the texts the case begins with. */
  async #texts(): Promise<void> {
    for (const { uri } of this.best.files) {
      const text = (): string => this.best.files.find((file) => file.uri === uri)?.text ?? '';
      await this.#stretches(text, (start, end) => withoutStretch(this.best, uri, start, end));
    }
  }

  /** The same for what the steps open, write and put in. */
  async #inserted(): Promise<void> {
    for (let at = this.best.steps.length - 1; at >= 0; at -= 1) {
      const written = (): string => { const action = this.best.steps[at]?.action; return action?.kind === 'open' || action?.kind === 'write' ? action.text : ''; };
      if (written() !== '') await this.#stretches(written, (start, end) => withoutWritten(this.best, at, start, end));
      const edits = (): number => { const action = this.best.steps[at]?.action; return action?.kind === 'change' ? action.edits.length : 0; };
      for (let edit = edits() - 1; edit >= 0; edit -= 1) {
        const text = (): string => { const action = this.best.steps[at]?.action; return action?.kind === 'change' ? (action.edits[edit]?.newText ?? '') : ''; };
        if (text().length > 1) await this.#stretches(text, (start, end) => withoutInserted(this.best, at, edit, start, end));
      }
    }
  }

  async #stretches(text: () => string, without: (start: number, end: number) => Case): Promise<void> {
    for (let size = Math.max(1, text().length >> 1); size >= 1 && this.replays < this.most; size >>= 1) {
      for (let start = text().length - size; start > -size; start -= size) {
        const from = Math.max(0, start);
        if (from < text().length) await this.#accept(without(from, Math.min(text().length, from + size)));
      }
    }
  }
}
