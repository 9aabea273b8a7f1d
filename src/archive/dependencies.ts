/**
 * Tracks which parts of the archive a page depends on while it is drawn. A dependency has a name, for example
 * `issues liaocheng-ribao`, and `DependencySums` gives a sum of its present value. A page is drawn again only if one of its sums changed.
 */

/** The key under which a node of the archive has its name, if a page receives it as a property. */
export const NODE = Symbol.for('hedingben.node');

/** The pages are a bundle with its own copy of this module. The state is global, so that both copies share it. */
interface Tracker {
  dependencies: Set<string> | null;
}
const shared = globalThis as { hedingbenTracker?: Tracker };
shared.hedingbenTracker ??= { dependencies: null };
const tracker = shared.hedingbenTracker;

/** Adds a dependency to the page that is being drawn. Does nothing if none is. */
export function track(dependency: string): void {
  tracker.dependencies?.add(dependency);
}

/** Runs `make` without tracking. The caller has tracked one dependency that stands for all that `make` reads. */
export function untracked<T>(make: () => T): T {
  const { dependencies } = tracker;
  tracker.dependencies = null;
  try {
    return make();
  } finally {
    tracker.dependencies = dependencies;
  }
}

/** Runs `make`, and returns its result with all its dependencies. Only one can run at a time in a thread. */
export async function trackDependencies<T>(make: () => Promise<T>): Promise<{ made: T; dependencies: string[] }> {
  const dependencies = new Set<string>();
  tracker.dependencies = dependencies;
  try {
    return { made: await make(), dependencies: [...dependencies] };
  } finally {
    tracker.dependencies = null;
  }
}

/** A value that many pages share. It is loaded once, with the arguments of the first call; each page gets all its dependencies. */
export function sharedValue<T, A extends unknown[]>(load: (...of: A) => Promise<T>): (...of: A) => Promise<T> {
  let loaded: Promise<{ value: T; dependencies: Set<string> }> | undefined;
  const loadTracked = async (of: A): Promise<{ value: T; dependencies: Set<string> }> => {
    const outer = tracker.dependencies;
    const dependencies = new Set<string>();
    tracker.dependencies = dependencies;
    try {
      return { value: await load(...of), dependencies };
    } finally {
      tracker.dependencies = outer;
    }
  };
  return async (...of) => {
    loaded ??= loadTracked(of);
    const { value, dependencies } = await loaded;
    for (const dependency of dependencies) track(dependency);
    return value;
  };
}
