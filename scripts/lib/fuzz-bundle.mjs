// Bundles test/fuzz with the core and the session, and loads it: as they are, or with one fault put into their source on purpose.
// Invariant: a fault that finds its spot not exactly once, or whose file is not in the bundle, is an error: the seeded faults
// cannot rot into nothing. The product's code knows nothing of this.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './paths.mjs';

/** Faults that the fuzz must find. `find` must stand in `file` exactly once. */
export const faults = [
  {
    name: 'carry-not-propagated',
    what: 'a segment is taken over though the state in front of it is another',
    file: 'server/src/core/syntax/tree-maker.ts',
    find: 'known.source === source && sameCarry(known.before, carry) &&',
    replace: 'known.source === source &&',
  },
  {
    name: 'symbol-not-decremented',
    what: 'a block that is gone stays among those of its name',
    file: 'server/src/core/model/block-index.ts',
    find: 'listOf(key).filter((block) => !blocks.has(block))',
    replace: 'listOf(key)',
  },
  {
    name: 'finding-not-moved',
    what: 'a finding stays where it was though its block has moved',
    file: 'server/src/core/rules/kept.ts',
    find: 'made.span.start === baseOf(tree, this.place) + this.place.start &&',
    replace: '',
  },
  {
    name: 'name-not-forgotten',
    what: 'the names of a file that is deleted or renamed stay in the index',
    file: 'server/src/core/workspace/names.ts',
    find: 'if (from) for (const [key] of keysOf(from))',
    replace: 'if (false) for (const [key] of keysOf(from))',
  },
  {
    name: 'dependency-not-recorded',
    what: 'who asked for a number, label or name is not looked at again when that is another',
    file: 'server/src/core/rules/checker.ts',
    find: 'this.#askers.put(block, questions, (reads & own) === own);',
    replace: '',
  },
];

/** Segments of the session are as small as those of the other documents: it takes the usual size. */
const usualSegment = (size) => ({
  file: 'server/src/core/text/segmented-text.ts',
  find: /\bconst usualSegment = [\d_]+;/,
  replace: `const usualSegment = ${size};`,
  mayBeMissing: true,
});

const folder = join(root, 'out', 'fuzz', String(process.pid));

/** The exports of test/fuzz/main.ts. `fault`: one of `faults`; `segment`: the usual size of segments. */
export async function loadFuzz({ fault, segment = 256 } = {}) {
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  const outfile = join(folder, `fuzz-${fault?.name ?? 'sound'}-${segment}.mjs`);
  await build({
    entryPoints: [join(root, 'test', 'fuzz', 'main.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'silent',
    plugins: [rewrite([usualSegment(segment), ...(fault === undefined ? [] : [fault])])],
  });
  return import(pathToFileURL(outfile).href);
}

/** Changes one spot in each of the files. */
function rewrite(changes) {
  return {
    name: 'rewrite',
    setup(setup) {
      const done = new Set();
      for (const file of new Set(changes.map((change) => change.file))) {
        const path = join(root, file);
        setup.onLoad({ filter: new RegExp(`${file.split('/').at(-1).replace(/\W/g, '\\$&')}$`) }, (given) => {
          if (given.path !== path) return undefined;
          let contents = readFileSync(path, 'utf8');
          for (const change of changes.filter((each) => each.file === file)) {
            const pieces = contents.split(change.find);
            if (pieces.length !== 2) return { errors: [{ text: `"${change.find}" stands ${pieces.length - 1} times in ${file}, not once; say in scripts/lib/fuzz-bundle.mjs where it is now.` }] };
            contents = pieces.join(change.replace);
            done.add(change);
          }
          return { contents, loader: 'ts' };
        });
      }
      setup.onEnd(({ errors }) => {
        const missed = changes.filter((change) => !done.has(change) && !change.mayBeMissing);
        return errors.length > 0 || missed.length === 0 ? undefined : { errors: missed.map(({ file }) => ({ text: `${file} is not in the bundle.` })) };
      });
    },
  };
}
