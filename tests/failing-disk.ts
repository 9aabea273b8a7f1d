/**
 * Loaded before a command (`node --import`), it makes the disk fail: `DISK=kill:40` kills the process before its 40th step
 * on the disk, `DISK=interrupt:40` sends it what Ctrl-C sends, `DISK=full:9000` lets 9,000 bytes more be written. `DISK=count` prints how many steps and bytes there were.
 * Each thread counts its own.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [how, limit] = (process.env.DISK ?? '').split(':');
const SIGNALS: Record<string, NodeJS.Signals> = { kill: 'SIGKILL', interrupt: 'SIGINT' };
let steps = 0;
let bytes = 0;
type Call = (this: unknown, ...args: unknown[]) => unknown;
const writeWhole = fs.writeFileSync;

/** What a full disk does: the file is there, but only a part of it. */
function fill(path: unknown, data: unknown): void {
  const whole = Buffer.from(data as string);
  const room = Math.max(0, Number(limit) - bytes);
  bytes += whole.length;
  if (how !== 'full' || room >= whole.length) return;
  if (typeof path === 'string') writeWhole(path, whole.subarray(0, room));
  throw Object.assign(new Error(`ENOSPC: no space left on device, write`), {
    code: 'ENOSPC',
    syscall: 'write',
    errno: -28,
  });
}

function watch(owner: object, names: readonly string[]): void {
  for (const name of names) {
    const call = (owner as Record<string, Call>)[name] as Call;
    Object.assign(owner, {
      [name](this: unknown, ...args: unknown[]) {
        steps++;
        if (steps === Number(limit) && how && how in SIGNALS) process.kill(process.pid, SIGNALS[how]);
        if (/^write/u.test(name)) fill(args[0], args[1]);
        return call.apply(this, args);
      },
    });
  }
}
watch(fs, ['mkdirSync', 'renameSync', 'rmSync', 'rmdirSync', 'writeFileSync', 'linkSync', 'cpSync']);
watch(fs.promises, ['mkdir', 'rename', 'rm']);
const { writeFile } = fs.promises;
Object.assign(fs.promises, {
  async writeFile(...args: Parameters<typeof writeFile>) {
    fill(args[0], args[1]);
    return writeFile(...args);
  },
});
syncBuiltinESMExports();
if (how === 'count') process.on('exit', () => console.error(`${steps} steps, ${bytes} bytes`));
