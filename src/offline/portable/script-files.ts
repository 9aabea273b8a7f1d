/** Turns the files of the search index into scripts that contain their bytes: `manifest.json` → `manifest.json.js`. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** `search` is the index's folder. The search page stays as it is. */
export async function writeScriptFiles(search: string): Promise<void> {
  for (const entry of await readdir(search, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(search, path).split(sep).join('/');
    if (!entry.isFile() || name.endsWith('.html')) continue;
    const base64 = (await readFile(path)).toString('base64');
    await writeFile(`${path}.js`, `hedingbenFile(${JSON.stringify(name)},"${base64}")`);
    await rm(path);
  }
}
