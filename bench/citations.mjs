// How the recogniser of natural citations does on real agreements: `npm run bench -- citations [--corpus PATH] [--sample N] [--show WHAT] [--grep PATTERN] [--file NAME]`.
// PATH is a folder of XML treaties or the packed corpus; default PARLEY_CORPUS, then ../shared/corpus/tota-odd.tar.xz beside the repository.
// Each treaty becomes .treaty text in memory (chapters and articles as headings), is parsed and resolved alone, and every citation is
// counted once, by form: inside (resolved in its own text), external, silent, reported (`unresolved-citation`). Fails above 0.5 % reported.
// --show prints up to 60 citations of one status or form (`all`, `missed` too), --grep those whose surroundings match, --file one treaty.
// --sample prints N reported ones evenly spread, as `file offset` with their surroundings, for reading; nothing of the corpus is written
// anywhere. bench/citations-verdicts.json keeps what reading them showed; rows that are no longer reported are counted at the end.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, root } from './load.mjs';
import { inCorpus } from './real-agreements.mjs';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== 'citations'),
  options: { corpus: { type: 'string' }, sample: { type: 'string' }, show: { type: 'string' }, grep: { type: 'string' }, file: { type: 'string' } },
});
const mostReported = 0.005;

process.exitCode = await inCorpus(values.corpus, run);

async function run(folder, scratch) {
  const core = await loadCore(scratch);
  const files = readdirSync(folder).filter((name) => name.endsWith('.xml') && (values.file === undefined || name === values.file)).sort();
  const counts = new Map();
  const reported = [];
  const shown = [];
  let notFound = 0;
  for (const name of files) {
    const text = treatyText(readFileSync(join(folder, name), 'utf8'));
    const document = core.createDocument(`file:///${name.replace('.xml', '.treaty')}`, text, { library: false });
    const snapshot = core.withDocument(core.createSnapshot(core.emptyConfig), document);
    const { tree } = document.model;
    const covered = [];
    for (const block of core.blocksIn(tree)) {
      for (const inline of document.model.inline(block)) {
        if (inline.kind !== 'citation') continue;
        covered.push(inline.span);
        const form = formOf(inline, text);
        const status = statusOf(core.resolveCitation(snapshot, document, block, inline));
        const row = counts.get(form) ?? { inside: 0, external: 0, silent: 0, reported: 0, files: new Set() };
        row[status] += 1;
        row.files.add(name);
        counts.set(form, row);
        const place = { file: name, offset: inline.span.start, text, span: inline.span, status, form, inline };
        if (status === 'reported') reported.push(place);
        if (values.show === 'all' || values.show === status || values.show === form) shown.push(place);
      }
    }
    const missing = missed(text, covered);
    notFound += missing.length;
    if (values.show === 'missed') for (const span of missing) shown.push({ file: name, offset: span.start, text, span, status: 'missed', form: '', inline: { instrument: { kind: 'unmarked' } } });
  }
  print(counts);
  console.log(`\nunit words before a number outside every citation: ${notFound}`);
  const total = [...counts.values()].reduce((sum, row) => sum + row.inside + row.external + row.silent + row.reported, 0);
  const share = reported.length / total;
  console.log(`\nreported ${reported.length} of ${total} = ${percent(share)} (at most ${percent(mostReported)})`);
  verdicts(reported);
  if (values.sample !== undefined) for (const place of spread(reported, Number(values.sample))) show(place);
  if (values.show !== undefined) for (const place of spread(shown.filter((each) => values.grep === undefined || new RegExp(values.grep, 'u').test(around(each))), 60)) show(place);
  return share <= mostReported ? 0 : 1;
}

/** Unit words directly before a number or label that no citation holds, headings left out: what the recogniser may have missed. */
function missed(text, covered) {
  const unit = /\b(?:articles?|paragraphs?|sub-?paragraphs?|chapters?|annex(?:es)?|art[ií]culos?|p[aá]rrafos?|cap[ií]tulos?|anexos?|literal(?:es)?|incisos?|protocols?|appendi(?:x|ces)|points?|clauses?|sections?|titles?|parts?|schedules?)\.? ?(\d+|\([a-z\d]{1,3}\)|[IVXL]+\b|[A-Z]\b)/giu;
  const spans = [];
  let at = 0;
  for (const match of text.matchAll(unit)) {
    const start = match.index;
    while (at < covered.length && covered[at].end <= start) at += 1;
    if (covered[at] !== undefined && covered[at].start <= start) continue;
    if (text.charAt(start - 1) === '\n' || (/^\p{L}/u.test(match[1]) && (match[1] !== match[1].toUpperCase() || !/[. ]/u.test(match[0])))) continue;
    spans.push({ start, end: start + match[0].length });
  }
  return spans;
}

async function loadCore(scratch) {
  const outfile = join(scratch, 'core.mjs');
  const contents = [
    "export { createDocument } from './workspace/document.js';",
    "export { createSnapshot, emptyConfig, withDocument } from './workspace/snapshot.js';",
    "export { resolveCitation } from './resolve/citations.js';",
    "export { blocksIn } from './syntax/walk.js';",
  ].join('\n');
  await bundle({ stdin: { contents, resolveDir: join(root, 'server', 'src', 'core'), loader: 'ts' }, outfile });
  return import(pathToFileURL(outfile).href);
}

/** The body of one XML treaty as .treaty text: a heading for each numbered chapter and article, paragraphs divided by blank lines. */
function treatyText(xml) {
  const body = xml.slice(Math.max(0, xml.indexOf('<body')));
  const lines = [];
  const tag = /<(\/?)(chapter|article)\b([^>]*)>|([^<]+)|<[^>]*>/gu;
  for (const [, closing, element, attributes = '', content] of body.matchAll(tag)) {
    if (content !== undefined) lines.push(...paragraphs(plain(content)));
    else if (element !== undefined && closing === '') lines.push(...heading(element, attribute(attributes, 'number'), attribute(attributes, 'name')));
  }
  return `${lines.join('\n\n')}\n`;
}

function heading(element, number, name) {
  const title = name.replace(/[.;:,\s]+$/u, '').replace(/\s+/gu, ' ');
  if (number === '') return /^preamble$/iu.test(title) ? ['Preamble'] : [];
  const numbered = /^\d/u.test(number) ? `${element === 'article' ? 'Article' : 'Chapter'} ${number}` : number;
  return [title === '' ? numbered : `${numbered}. ${title}`];
}

/** Lines joined into paragraphs: a new one begins at a label, or behind a line that ends a sentence or a clause. */
function paragraphs(content) {
  const result = [];
  let ended = true;
  // ToTA sets some labels alone on their line, and runs some paragraphs into the one before.
  const restored = content.replace(/\r/gu, '').replace(/\n[ \t]*(\d{1,2}\.|\(?[a-z]{1,3}\))[ \t]*\n\s*/gu, '\n$1 ').replace(/(?<=\p{L}[.;:]) +(?=\d{1,2}\. [\p{Lu}(])|(?<=[;:]|; and|; or) +(?=\([a-z]{1,4}\) \p{L})/gu, '\n');
  for (const line of restored.split('\n').map((each) => each.trim()).filter((each) => each !== '')) {
    // The treaty goes on behind an annex in the middle of an article's text, so its heading stays prose.
    if ((ended || result.length === 0) && /^(?:annex|appendix|schedule|protocol|anexo|ap[eé]ndice|protocolo)\b/iu.test(line)) {
      result.push(`\\${line}`);
      ended = /[.;:]$/u.test(line) || line.length < 60;
      continue;
    }
    const starts = /^(?:\d{1,3}[.)]\s|\(?[a-zA-Z]{1,4}\)\s|\(\d{1,3}\)\s|[-–—•]\s?)/u.test(line);
    if (ended || starts || result.length === 0) result.push(line);
    else result[result.length - 1] += ` ${line}`;
    ended = /[.;:]$/u.test(line);
  }
  return result;
}

function attribute(attributes, name) {
  return plain(new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '').trim();
}

function plain(text) {
  return text.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&quot;/gu, '"').replace(/&apos;/gu, "'").replace(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code))).replace(/&amp;/gu, '&');
}

function formOf(citation, text) {
  const { relative, members } = citation;
  if (members.length === 0) return relative?.unit === undefined ? (relative?.word ?? 'relative') : `${relative.word} + unit`;
  const [first] = members;
  const units = first.steps.filter((step) => step.unit !== undefined);
  const suffix = members.length > 1 ? ', list' : members.some((member) => member.to !== undefined) ? ', range' : '';
  if (relative !== undefined) return `small of ${relative.word} unit${suffix}`;
  const [top, second] = units;
  if (second !== undefined) return `${group(second.unit)} of ${group(top.unit)}${suffix}`;
  if (top === undefined) return `no unit${suffix}`;
  if (top.unit !== 'article') return `${group(top.unit)}${suffix}`;
  const written = text.slice(first.span.start, first.span.end);
  const style = /^[IVXLC]+\b/u.test(written) ? 'roman' : /^\d+\.\d/u.test(written) ? 'dotted' : /^(?:\d+|[A-Z])-\d/u.test(written) ? 'dashed' : first.steps.length > 1 ? 'with points' : 'whole';
  return `article ${style}${suffix}`;
}

function group(unit) {
  if (unit === 'annex' || unit === 'appendix' || unit === 'schedule' || unit === 'protocol') return 'annex, appendix, schedule, protocol';
  if (unit === 'chapter' || unit === 'section' || unit === 'part' || unit === 'title') return 'chapter, section, part, title';
  return unit === 'article' || unit === 'paragraph' || unit === 'subparagraph' ? unit : 'point, item, clause, sentence';
}

function statusOf(answers) {
  const kinds = answers.map((answer) => answer.resolution.kind);
  if (kinds.includes('unresolved')) return 'reported';
  if (kinds.includes('external')) return 'external';
  return kinds.includes('resolved') ? 'inside' : 'silent';
}

function print(counts) {
  const rows = [...counts].map(([form, row]) => ({ form, ...row, all: row.inside + row.external + row.silent + row.reported })).sort((a, b) => b.all - a.all);
  const sum = rows.reduce((total, row) => ({ form: 'all', inside: total.inside + row.inside, external: total.external + row.external, silent: total.silent + row.silent, reported: total.reported + row.reported, all: total.all + row.all, files: new Set([...total.files, ...row.files]) }), { inside: 0, external: 0, silent: 0, reported: 0, all: 0, files: new Set() });
  console.log(`${'form'.padEnd(58)}${['citations', 'files', 'inside', 'external', 'silent', 'reported'].map((word) => word.padStart(10)).join('')}`);
  for (const row of [...rows, sum]) {
    console.log(`${row.form.padEnd(58)}${[row.all, row.files.size, ...[row.inside, row.external, row.silent, row.reported].map((n) => percent(n / row.all))].map((cell) => String(cell).padStart(10)).join('')}`);
  }
}

function percent(share) {
  return `${(share * 100).toFixed(share < 0.01 && share > 0 ? 2 : 1)} %`;
}

function verdicts(reported) {
  const file = join(root, 'bench', 'citations-verdicts.json');
  if (!existsSync(file)) return;
  const rows = JSON.parse(readFileSync(file, 'utf8'));
  const now = new Set(reported.map((place) => `${place.file} ${place.offset}`));
  const tally = new Map();
  for (const row of rows) tally.set(row.verdict, (tally.get(row.verdict) ?? 0) + 1);
  console.log(`verdicts on ${rows.length} read: ${[...tally].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}; ${rows.filter((row) => !now.has(`${row.file} ${row.offset}`)).length} of them are not reported now`);
}

function spread(list, wanted) {
  if (list.length <= wanted) return list;
  return Array.from({ length: wanted }, (_, i) => list[Math.floor((i * list.length) / wanted)]);
}

function around({ text, span }) {
  return `${text.slice(Math.max(0, span.start - 140), span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, span.end + 120)}`.replace(/\s+/gu, ' ');
}

function show(place) {
  const { inline } = place;
  const note = [inline.silent, inline.instrument.kind === 'unmarked' ? undefined : `${inline.instrument.kind} ${inline.instrument.name ?? ''}`].filter(Boolean).join(', ');
  console.log(`\n${place.file} ${place.offset} ${place.status}, ${place.form}${note === '' ? '' : ` (${note})`}\n  ${around(place)}`);
}
