// Walks a folder for `.treaty` files through whatever can list one.
// Invariant: total: a folder that cannot be read counts as empty; a link to a folder is not followed, so no walk is endless.

/** File types as `workspace.fs` numbers them; a link adds 64. */
const directory = 2;
const link = 64;

/** Folders nobody drafts in. */
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/** Addresses of the `.treaty` files under `folder`, folders after files, each in order of name. */
export async function listTreatyFiles<Address>(
  folder: Address,
  list: (folder: Address) => PromiseLike<readonly (readonly [name: string, type: number])[]>,
  join: (folder: Address, name: string) => Address,
): Promise<readonly Address[]> {
  const entries = [...(await listOrNothing(folder, list))].sort(([a], [b]) => (a < b ? -1 : 1));
  const files = entries.filter(([name, type]) => name.endsWith('.treaty') && (type & directory) === 0);
  const folders = entries.filter(
    ([name, type]) => (type & directory) !== 0 && (type & link) === 0 && !skipped.has(name),
  );
  const found = files.map(([name]) => join(folder, name));
  for (const [name] of folders) found.push(...(await listTreatyFiles(join(folder, name), list, join)));
  return found;
}

async function listOrNothing<Address>(
  folder: Address,
  list: (folder: Address) => PromiseLike<readonly (readonly [string, number])[]>,
): Promise<readonly (readonly [string, number])[]> {
  try {
    return await list(folder);
  } catch {
    return [];
  }
}
