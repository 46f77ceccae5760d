// Duties to report: who is to hear of it, and how often.
// Invariant: only where reporting is what the duty demands, not where a report is merely mentioned.

import { lettered } from '../../text/lettered.js';
import type { DutySlots } from '../../resolve/slots.js';

const reporting = lettered(String.raw`^(?:(?:[\p{L}]+ly|also|then|jointly) ){0,2}(?:report(?! (?:upwards|back))|(?:submit|make|provide|present|furnish|deliver|send) (?:[\p{L}-]+ ){0,3}reports?)(?![\p{L}])`, 'iu');

/** What the duty demands after its verb, when that is to report; undefined for every other duty. */
export function reportDemanded(slots: DutySlots): string | undefined {
  if (slots.kind !== 'obligation' || !reporting.test(slots.predicate)) return undefined;
  const { predicate, what } = slots;
  // A bare `shall report` is still being written, and words in brackets may become the rest.
  if (/^\S+$|\[/u.test(predicate)) return undefined;
  const own = what.kind === 'missing' ? '' : what.names.map(({ text }) => text).join(' ');
  return predicate.includes(own) ? predicate : `${predicate} ${own}`;
}
