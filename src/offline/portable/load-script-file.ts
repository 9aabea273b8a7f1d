/**
 * Reads the files of the index if pages may not use fetch: each file is a script with its bytes in base64.
 * What a script hands over is as whole as the file was when the edition was made, or the script does not run at all.
 */
import { SearchError } from '../../search/engine/errors.ts';
import { type Load, unpack } from '../../search/engine/load.ts';

declare global {
  /** Called by the script of a file. */
  var hedingbenFile: (path: string, base64: string) => void;
}

/** Runs a script by its address. @throws Event when it cannot be read */
function loadScript(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  // One that was cut short is no error of the page's: whoever asked is told.
  const ignore = (event: ErrorEvent): void => {
    if (['', script.src].includes(event.filename)) event.preventDefault();
  };
  addEventListener('error', ignore);
  return new Promise<void>((done, failed) => {
    script.addEventListener('load', () => done());
    script.addEventListener('error', failed);
    document.head.append(script);
  }).finally(() => {
    removeEventListener('error', ignore);
    script.remove();
  });
}

/** A `Load` over the scripts below `root`, an address with a trailing slash. */
export function loadScriptFile(root: string): Load {
  const loaded = new Map<string, string>();
  globalThis.hedingbenFile = (path, base64) => loaded.set(path, base64);
  return async (path) => {
    try {
      await loadScript(`${root}${path}.js`);
    } catch (cause) {
      throw new SearchError('missing', path, cause);
    }
    try {
      const base64 = loaded.get(path);
      if (base64 === undefined) throw new Error('the script has no data');
      loaded.delete(path);
      return await unpack(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
    } catch (cause) {
      throw new SearchError('damaged', path, cause);
    }
  };
}
