// Taking something out of a case while what comes later stays at its words: a step, or a stretch of a text.
// Invariant: the edits that remain are moved by what went missing in front of them; those that reached into it are clipped to it.

import type { Case, Edit, Step } from './case.js';

/** The case without its step `at`. */
export function withoutStep(from: Case, at: number): Case {
  const gone = from.steps[at];
  let rest: readonly Step[] = from.steps.slice(at + 1);
  if (gone?.action.kind === 'change') {
    // From the last edit back: each makes way for what it replaced.
    for (const { start, end, newText } of gone.action.edits.toReversed()) rest = moved(rest, gone.action.uri, { start, end: start + newText.length }, end - start);
  }
  return { ...from, steps: [...from.steps.slice(0, at), ...rest] };
}

/** The case with a stretch of a file's first text gone. */
export function withoutStretch(from: Case, uri: string, start: number, end: number): Case {
  return {
    ...from,
    files: from.files.map((file) => (file.uri === uri ? { ...file, text: file.text.slice(0, start) + file.text.slice(end) } : file)),
    steps: moved(from.steps, uri, { start, end }, 0),
  };
}

/** The case with a stretch gone of what an edit of step `at` puts in; offsets within that text. */
export function withoutInserted(from: Case, at: number, edit: number, start: number, end: number): Case {
  const step = from.steps[at];
  const target = step?.action.kind === 'change' ? step.action.edits[edit] : undefined;
  if (step?.action.kind !== 'change' || target === undefined) return from;
  const shorter = { ...target, newText: target.newText.slice(0, start) + target.newText.slice(end) };
  const region = { start: target.start + start, end: target.start + end };
  const { action } = step;
  // The later edits of the same change and all later steps are for a text that had the stretch.
  const [later, ...rest] = moved([{ ...step, action: { ...action, edits: action.edits.slice(edit + 1) } }, ...from.steps.slice(at + 1)], action.uri, region, 0);
  const edits = [...action.edits.slice(0, edit), shorter, ...(later?.action.kind === 'change' ? later.action.edits : [])];
  return { ...from, steps: [...from.steps.slice(0, at), { ...step, action: { ...action, edits } }, ...rest] };
}

/** The case with a stretch gone of the text that step `at` opens or writes. */
export function withoutWritten(from: Case, at: number, start: number, end: number): Case {
  const step = from.steps[at];
  if (step?.action.kind !== 'open' && step?.action.kind !== 'write') return from;
  const { action } = step;
  const text = action.text.slice(0, start) + action.text.slice(end);
  return { ...from, steps: [...from.steps.slice(0, at), { ...step, action: { ...action, text } }, ...moved(from.steps.slice(at + 1), action.uri, { start, end }, 0)] };
}

/** Steps for a text in which `region` is `length` long. A new text of the file ends it: what comes after stays as it is. */
function moved(steps: readonly Step[], uri: string, region: { readonly start: number; readonly end: number }, length: number): readonly Step[] {
  let { start, end } = region;
  let long = length;
  let over = false;
  return steps.map((step) => {
    const { action } = step;
    if (over || !('uri' in action) || action.uri !== uri) return step;
    if (action.kind !== 'change') {
      over = true;
      return step;
    }
    const edits = action.edits.map((edit): Edit => {
      const at = (offset: number): number => (offset <= start ? offset : offset >= end ? offset - (end - start) + long : start + Math.min(long, offset - start));
      const next = { ...edit, start: at(edit.start), end: at(edit.end) };
      const grown = edit.newText.length - (edit.end - edit.start);
      if (edit.end <= start) [start, end] = [start + grown, end + grown];
      // What an edit puts in stands in both texts: the region is what is left of it on one side, or goes around the new words.
      else if (edit.start <= start && edit.end > start) [start, end] = [edit.start + edit.newText.length, Math.max(edit.start + edit.newText.length, end + grown)];
      else if (edit.start < end && edit.end >= end) end = edit.start;
      else if (edit.start < end) [end, long] = [end + grown, long + edit.newText.length];
      return next;
    });
    return { ...step, action: { ...action, edits } };
  });
}
