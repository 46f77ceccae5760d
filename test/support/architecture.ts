// Reads the sources for the architecture test: imports, module-level state, length. Works on {path: text}, so that the test can
// also hand it planted faults.
// Invariant: every import counts, type-only ones too; a specifier that does not lead to a known file is a fault.

/** Sources by path from the checkout's root, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** The folders in their order; a file may import from its own folder and those before it. `formats` and `render` are one step. */
const layers: readonly (readonly string[])[] = [
  ['server/src/core/text/'],
  ['server/src/core/syntax/'],
  ['server/src/core/model/'],
  ['server/src/core/workspace/'],
  ['server/src/core/resolve/'],
  ['server/src/core/rules/'],
  ['server/src/core/features/'],
  ['server/src/core/formats/', 'server/src/core/render/'],
  ['server/src/core/index.ts'],
  ['server/src/library/'],
  ['server/src/lsp/'],
  ['server/src/docx/'],
  ['server/src/hosts/'],
];

/** Packages by the beginning of the importing path; the longest beginning decides. Core and the library use none. */
const packages: Readonly<Record<string, readonly RegExp[]>> = {
  'server/src/core/': [],
  'server/src/library/': [],
  'server/src/lsp/': [/^vscode-languageserver$/, /^vscode-uri$/],
  'server/src/docx/': [/^docx$/],
  'server/src/hosts/': [
    /^node:(?!net|http|https|http2|tls|dgram|dns)/,
    /^vscode-languageserver(\/node)?$/,
    /^vscode-uri$/,
  ],
  'server/src/hosts/worker': [/^vscode-languageserver(\/browser)?$/, /^vscode-uri$/],
  'client/src/common/': [/^vscode$/, /^vscode-languageclient$/, /^vscode-uri$/],
  'client/src/node': [/^vscode$/, /^vscode-languageclient\/node$/, /^vscode-languageclient$/, /^node:(path|fs)$/],
  'client/src/load-script': [/^vscode$/],
  'client/src/language-client': [/^vscode-languageclient\/node$/],
  'client/src/web': [/^vscode$/, /^vscode-languageclient\/browser$/, /^vscode-languageclient$/],
  'client/src/webview/': [/^lit\//, /^@dagrejs\/dagre$/],
};

const lengthLimit = 700;

/** All faults of the sources, each a sentence that begins with the path. Empty when there is none. */
export function findFaults(sources: Sources): readonly string[] {
  return [
    ...importFaults(sources),
    ...siblingFaults(sources),
    ...cycleFaults(sources),
    ...[...sources].flatMap(([path, text]) => [
      ...stateFaults(path, text),
      ...consoleFaults(path, text),
      ...lengthFaults(path, text),
    ]),
  ];
}

/** The specifiers a file imports, in order: static, re-exported, type-only, dynamic. */
export function importsOf(text: string): readonly string[] {
  const patterns = [
    /^(?:import|export)\s[\w$*{},\s]*?\bfrom\s*['"]([^'"\n]+)['"]/gm,
    /^import\s*['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** The path a relative specifier leads to (`./a.js` is the file a.ts); undefined when it leads out of the checkout. */
function follow(path: string, specifier: string): string | undefined {
  const parts = path.split('/').slice(0, -1);
  for (const step of specifier.split('/')) {
    if (step === '.') continue;
    if (step === '..') {
      if (parts.pop() === undefined) return undefined;
    } else parts.push(step);
  }
  return parts.join('/').replace(/\.js$/, '.ts');
}

function layerOf(path: string): number {
  return layers.findIndex((layer) => layer.some((start) => path.startsWith(start)));
}

function importFaults(sources: Sources): string[] {
  const faults: string[] = [];
  for (const [path, text] of sources) {
    for (const specifier of importsOf(text)) {
      const why = specifier.startsWith('.') ? whyNotRelative(sources, path, specifier) : whyNotPackage(path, specifier);
      if (why !== undefined) faults.push(`${path} imports ${specifier}: ${why}`);
    }
  }
  return faults;
}

function whyNotRelative(sources: Sources, path: string, specifier: string): string | undefined {
  if (specifier.endsWith('.json')) return undefined;
  if (!specifier.endsWith('.js')) return 'a relative import ends in .js';
  const target = follow(path, specifier);
  if (target === undefined || !sources.has(target)) return 'there is no such source file';
  if (path.startsWith('client/')) {
    if (target.startsWith('client/')) return whyNotInClient(path, target);
    return target === 'server/src/lsp/protocol.ts' || target.startsWith('server/src/lsp/protocol/')
      ? undefined
      : 'the client shares only lsp/protocol.ts and lsp/protocol/ with the server';
  }
  const from = layerOf(path);
  const to = layerOf(target);
  if (from < 0 || to < 0) return 'one of the two stands in no folder of the architecture';
  if (to > from) return `${target} stands to the right of it`;
  if (path.startsWith('server/src/hosts/') || !target.startsWith('server/src/hosts/')) return outsideCore(path, target);
  return 'nobody imports a host';
}

function outsideCore(path: string, target: string): string | undefined {
  const isOutside = !path.startsWith('server/src/core/');
  const isInside = target.startsWith('server/src/core/') && target !== 'server/src/core/index.ts';
  return isOutside && isInside ? 'outsiders import core/index.ts only' : undefined;
}

function whyNotInClient(path: string, target: string): string | undefined {
  const isEntry = /^client\/src\/(node|web)\.ts$/.test(target);
  if (isEntry) return 'nobody imports an entry';
  const fromWebview = path.startsWith('client/src/webview/');
  const toWebview = target.startsWith('client/src/webview/');
  if (fromWebview !== toWebview && !/(?:\/|-)messages\.ts$/u.test(target))
    return 'a webview shares only its messages with the extension';
  return undefined;
}

function whyNotPackage(path: string, specifier: string): string | undefined {
  const start = Object.keys(packages)
    .filter((candidate) => path.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  const allowed = start === undefined ? [] : (packages[start] ?? []);
  return allowed.some((pattern) => pattern.test(specifier)) ? undefined : 'this folder may not use this package';
}

/** Features do not import features (shared parts stand in features/parts/); only the list of its category imports a rule (what rules share stands in rules/ and rules/parts/). */
function siblingFaults(sources: Sources): string[] {
  const faults: string[] = [];
  const features = 'server/src/core/features/';
  const isFeature = (path: string): boolean =>
    path.startsWith(features) && !path.slice(features.length).includes('/') && !path.endsWith('/types.ts');
  const isRule = (path: string): boolean => /^server\/src\/core\/rules\/(?!pages\/|parts\/)[a-z-]+\/(?!list\.ts$)[^/]+$/.test(path);
  for (const [path, text] of sources) {
    for (const specifier of importsOf(text)) {
      const target = specifier.startsWith('.') ? (follow(path, specifier) ?? '') : '';
      if (isFeature(target) && path.startsWith(features)) faults.push(`${path} imports the feature ${target}`);
      if (isRule(target) && !path.endsWith('/list.ts')) faults.push(`${path} imports the rule ${target}`);
    }
  }
  return faults;
}

function cycleFaults(sources: Sources): string[] {
  const faults: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      faults.push(`${path} is in a cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`);
      return;
    }
    state.set(path, 'open');
    for (const specifier of importsOf(sources.get(path) ?? '')) {
      const target = specifier.startsWith('.') ? follow(path, specifier) : undefined;
      if (target !== undefined && sources.has(target)) visit(target, [...trail, path]);
    }
    state.set(path, 'done');
  };
  for (const path of sources.keys()) visit(path, []);
  return faults;
}

/** Variables and open collections at the top of a module. Sources are formatted, so the top of a module is column 0. */
function stateFaults(path: string, text: string): string[] {
  const faults: string[] = [];
  for (const match of text.matchAll(/^(?:export )?(?:declare )?(let|var)\s+(\w+)/gm))
    faults.push(`${path} has a module-level ${match[1]} ${match[2]}`);
  for (const match of text.matchAll(
    /^(?:export )?const (\w+)(: [^=]+?)? = (new (?:Weak)?(?:Map|Set|Ref)\b|new Array\b|\[)([^]*?);$/gm,
  )) {
    const [, name, type = '', value = '', rest = ''] = match;
    const isReadonly = isReadonlyType(text, type.replace(/^: /, '')) || (value === '[' && rest.endsWith('] as const'));
    if (!isReadonly || value.includes('Weak'))
      faults.push(`${path} has a module-level collection ${name} that can change`);
  }
  return faults;
}

/** A type that says readonly itself, or is the name of one that does in the same file. */
function isReadonlyType(text: string, type: string): boolean {
  if (/^(readonly |Readonly)/.test(type)) return true;
  const alias = /^\w+/.exec(type)?.[0];
  return alias !== undefined && new RegExp(`^(?:export )?type ${alias} =\\s+(readonly |Readonly)`, 'm').test(text);
}

function consoleFaults(path: string, text: string): string[] {
  if (path.startsWith('server/src/hosts/')) return [];
  const code = text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  return /(?<![.\w])console\./.test(code) ? [`${path} writes to the console`] : [];
}

/** The parser's folder may have long files. */
function lengthFaults(path: string, text: string): string[] {
  const length = text.split('\n').length;
  return length > lengthLimit && !path.startsWith('server/src/core/syntax/')
    ? [`${path} has ${length} lines, more than ${lengthLimit}`]
    : [];
}
