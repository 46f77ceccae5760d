// All rules in one list: for `parley rules`. As a Markdown table, a row a rule, or as JSON.
// Invariants: rules come in the order given; a member nothing is known of is missing in JSON and an empty cell in Markdown.

import { levelIn } from '../rules/plan.js';
import type { OptionSpec, Rule, RulePage, Severity } from '../rules/types.js';
import { emptyConfig } from '../workspace/snapshot.js';
import type { Profile } from '../workspace/types.js';
import { firstSentence } from './rule-page.js';

export interface CatalogueEntry {
  readonly name: string;
  readonly category: string;
  /** Its own level, whether it is on or off. */
  readonly severity: Severity;
  /** What it reports at in each profile when nothing else is set. */
  readonly profiles: Readonly<Record<Profile, Severity | 'off'>>;
  readonly offByDefault: boolean;
  /** It guesses from unmarked words. */
  readonly guesses: boolean;
  /** It has a quick fix for some of its findings. */
  readonly fixable: boolean;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** What it reports, in a sentence. */
  readonly what?: string;
  /** The historical case behind it, in a sentence. */
  readonly case?: string;
}

/** `findPage`: undefined for a rule without a page. */
export function rulesCatalogue(rules: readonly Rule[], findPage: (name: string) => RulePage | undefined): readonly CatalogueEntry[] {
  return rules.map((rule) => {
    const page = findPage(rule.name);
    return {
      name: rule.name,
      category: rule.category,
      severity: rule.severity,
      profiles: { drafting: levelOf(rule, 'drafting'), review: levelOf(rule, 'review'), final: levelOf(rule, 'final') },
      offByDefault: rule.offByDefault === true,
      guesses: rule.guesses === true,
      fixable: rule.fix !== undefined,
      options: rule.options ?? {},
      ...(page ? { what: firstSentence(page.what) } : {}),
      ...(page?.history === undefined ? {} : { case: firstSentence(page.history) }),
    };
  });
}

export function catalogueAsMarkdown(entries: readonly CatalogueEntry[]): string {
  const rows = entries.map(({ name, category, severity, profiles, offByDefault, fixable, options, case: history }) => {
    const { drafting, review, final } = profiles;
    const cells = [name, category, severity, offByDefault ? 'off' : '', drafting === review && review === final ? '' : `${drafting}, ${review}, ${final}`, fixable ? 'yes' : '', Object.keys(options).join(', '), history ?? ''];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return `${['| rule | category | severity | by default | drafting, review, final | quick fix | options | case |', '|---|---|---|---|---|---|---|---|', ...rows].join('\n')}\n\n${entries.length} rules\n`;
}

export function catalogueAsJson(entries: readonly CatalogueEntry[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function levelOf(rule: Rule, profile: Profile): Severity | 'off' {
  return levelIn({ ...emptyConfig, profile }, rule) ?? rule.severity;
}
