/** Runs a command and measures it with all processes that it starts: time, processor time, peak memory (Linux). */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  processorSeconds: number;
  /** Bytes: the most that all of them held at once, asked ten times a second. */
  memory: number;
  output: string;
}

const TICKS_A_SECOND = 100;

/** @throws Error with the command's own words when it fails */
export async function measured(program: string, args: string[], env: Record<string, string> = {}): Promise<Measured> {
  const start = performance.now();
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  let memory = 0;
  const ticks = new Map<number, number>();
  const watch = setInterval(() => {
    let now = 0;
    for (const pid of withChildren(child.pid as number)) {
      const { resident, used } = usage(pid);
      now += resident;
      ticks.set(pid, Math.max(used, ticks.get(pid) ?? 0));
    }
    memory = Math.max(memory, now);
  }, 100);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with status ${status}:\n${output.slice(-4000)}`);
  const used = [...ticks.values()].reduce((sum, each) => sum + each, 0);
  return { seconds: (performance.now() - start) / 1000, processorSeconds: used / TICKS_A_SECOND, memory, output };
}

function withChildren(pid: number): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return [pid, ...text.split(' ').filter(Boolean).map(Number).flatMap(withChildren)];
  } catch {
    return [];
  }
}

/** Bytes held, and ticks of processor time used; zeros for a process that has ended. */
function usage(pid: number): { resident: number; used: number } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? [];
    return { resident: (fields[21] ?? 0) * 4096, used: (fields[11] ?? 0) + (fields[12] ?? 0) };
  } catch {
    return { resident: 0, used: 0 };
  }
}
