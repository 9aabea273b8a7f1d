/**
 * A build of a site of two files, as a program of its own that kills itself before the step on the disk that it is told:
 * `killed-build.ts OUT TEXT STEP`. Prints how many steps it took when it comes to its end.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const [out = '', text = '', step = '0'] = process.argv.slice(2);
let steps = 0;
for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'writeFileSync'] as const) {
  const real = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      steps++;
      if (steps === Number(step)) process.kill(process.pid, 'SIGKILL');
      return real(...args);
    },
  });
}
syncBuiltinESMExports();

const { claim } = await import('../../../scripts/build/claim.ts');
const { placeSite, siteIn } = await import('../../../scripts/build/place.ts');
const folder = claim(out);
const site = siteIn(folder);
fs.mkdirSync(join(site, 'topics'), { recursive: true });
fs.writeFileSync(join(site, 'index.html'), text);
fs.writeFileSync(join(site, 'topics', 'index.html'), text);
placeSite(out, folder);
process.on('exit', () => console.log(steps));
