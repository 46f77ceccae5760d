// The page of the rule `signature-without-date`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A signature is said to be given and has no date, and the agreement gives none for all.',
  why: 'Time limits run from signature, and entry into force may hang on the last one. A signature without a date starts no clock.',
  remedy: 'Write `on:` with the date, and the hour and time zone where hours count; or `signed:` under the agreement when all signed together.',
  good: [
    { title: 'dated', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n\nsignature AAA\n  by: "A. Name", "Minister"\n  on: 2030-05-01\n  status: signed\n' },
    { title: 'one date for all', text: 'agreement demo "Demo"\n  signed: 2030-05-01\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n\nsignature AAA\n  by: "A. Name", "Minister"\n  status: signed\n' },
  ],
  bad: [
    { title: 'signed, when is not said', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n\nsignature AAA\n          ^^^ signature-without-date\n  by: "A. Name", "Minister"\n  status: signed\n' },
    { title: 'ad referendum', text: 'party NLD "Norland"\n\n1. Peace.\n\nsignature NLD\n          ^^^ signature-without-date\n  by: "Ida Berg", "Envoy"\n  status: ad-referendum\n' },
  ],
};
