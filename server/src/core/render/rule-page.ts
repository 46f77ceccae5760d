// A rule as a page of Markdown: for docs/rules, for the link behind a finding's code, for `parley explain`.

import type { Category, Example, Rule, RulePage } from '../rules/types.js';
import { takes } from '../workspace/project-file.js';

const categoryTitles: Readonly<Record<Category, string>> = {
  enforcement: 'Enforcement',
  signatures: 'Signatures',
  precedent: 'Precedent',
  references: 'References',
  terms: 'Terms',
  declarations: 'Declarations',
  annotations: 'Annotations',
  numbering: 'Numbering',
  structure: 'Structure',
  deadlines: 'Deadlines',
  geography: 'Geography',
  brackets: 'Brackets and status',
  'final-clauses': 'Components and final clauses',
  languages: 'Languages',
  amendments: 'Amendments and parts',
  wording: 'Wording',
};

/** The page of one rule, with a line end behind it. */
export function rulePage(rule: Rule, page: RulePage): string {
  const parts = [
    `# ${rule.name}`,
    `${categoryTitles[rule.category]} · ${levels(rule)}${rule.fix ? ' · has a quick fix' : ''}`,
    `## What it reports\n\n${page.what}`,
    `## Why it matters\n\n${page.why}`,
    `## What to do\n\n${page.remedy}`,
    ...(page.history === undefined ? [] : [`## What history says\n\n${page.history}`]),
    ...section('Reported', page.bad),
    ...section('Not reported', page.good),
    ...optionsSection(rule),
    `## Silencing it\n\nFor one clause and what is nested under it: \`@ignore ${rule.name} "reason"\` below the clause. Everywhere: the setting \`parley.severity\` with \`"${rule.name}": "off"\`.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The index of all rules by category, in the order given; `[name](name.md)` links. `findPage`: undefined for a rule without a page. */
export function rulesIndex(rules: readonly Rule[], findPage: (name: string) => RulePage | undefined): string {
  const categories = [...new Set(rules.map((rule) => rule.category))];
  const tables = categories.map((category) => {
    const rows = rules.filter((rule) => rule.category === category).map((rule) => `| [${rule.name}](${rule.name}.md) | ${rule.severity} | ${firstSentence(findPage(rule.name)?.what ?? '').replaceAll('|', '\\|')} |`);
    return [`## ${categoryTitles[category]}`, '', '| rule | severity | reports |', '|---|---|---|', ...rows].join('\n');
  });
  return `# Rules\n\nWhat Parley checks. Each page says what the rule reports, why, and what to do, with examples that are run as tests.\n\n${tables.join('\n\n')}\n`;
}

/** `warning by default, error in the profile final`; a rule that is off says so, and at which level it reports when it is turned on. */
function levels({ severity, severityIn = {}, offByDefault }: Rule): string {
  const others = Object.entries(severityIn).map(([profile, level]) => `, ${level} in the profile ${profile}`);
  return `${offByDefault ? `off by default (${severity} when it is turned on)` : `${severity} by default`}${others.join('')}`;
}

function optionsSection({ name, options = {} }: Rule): readonly string[] {
  const [first] = Object.entries(options);
  if (!first) return [];
  const items = Object.entries(options).map(([option, spec]) => `- \`${option}\`: ${spec.words.replace(/[^.]$/, '$&.')} Takes ${takes(spec)}; when nothing is set: \`${JSON.stringify(spec.default)}\`.`);
  const example = JSON.stringify({ options: { [name]: { [first[0]]: first[1].default } } });
  return [`## Options\n\n${items.join('\n')}\n\nThey are set in \`parley.json\`, as \`${example}\`, or in the setting \`parley.options\`.`];
}

function section(title: string, examples: readonly Example[]): readonly string[] {
  return examples.length === 0 ? [] : [`## ${title}\n\n${examples.map(exampleText).join('\n\n')}`];
}

function exampleText({ title, text, others }: Example): string {
  const beside = (others ?? []).map((other) => `\n\nwith, in another file:\n\n${fenced(other)}`).join('');
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}:\n\n${fenced(text)}${beside}`;
}

function fenced(text: string): string {
  return `\`\`\`\`treaty\n${text.replace(/\n$/, '')}\n\`\`\`\``;
}

/** Up to the first full stop with a blank behind it; all of it when there is none. */
export function firstSentence(text: string): string {
  const end = text.indexOf('. ');
  return end < 0 ? text : text.slice(0, end + 1);
}
