/**
 * What a page asks the archive while it is made. Each question is noted by name; the archive can tell later, by a sum, whether
 * its answer is still the same, so that a page is made again only when something that it was made of has changed.
 */

/** What a node of the archive is called, where pages are given it. */
export const NODE = Symbol.for('hedingben.node');

/** The pages are a bundle with modules of its own, so what notes and what is noted meet here. */
interface Notebook {
  noted: Set<string> | null;
}
const shared = globalThis as { hedingbenNotebook?: Notebook };
shared.hedingbenNotebook ??= { noted: null };
const notebook = shared.hedingbenNotebook;

/** Notes a question of the page that is being made; nothing where none is. */
export function note(question: string): void {
  notebook.noted?.add(question);
}

/** What `make` asks is not noted: its one answer was noted by another name. */
export function quietly<T>(make: () => T): T {
  const { noted } = notebook;
  notebook.noted = null;
  try {
    return make();
  } finally {
    notebook.noted = noted;
  }
}

/** What `make` gives, with every question that it asked. One at a time in a thread. */
export async function noting<T>(make: () => Promise<T>): Promise<{ made: T; questions: string[] }> {
  const noted = new Set<string>();
  notebook.noted = noted;
  try {
    return { made: await make(), questions: [...noted] };
  } finally {
    notebook.noted = null;
  }
}

/** A value that many pages share: loaded once, whatever it is asked of, and its questions noted for each of them. */
export function sharedAnswer<T, A extends unknown[]>(load: (...of: A) => Promise<T>): (...of: A) => Promise<T> {
  let loaded: Promise<{ value: T; questions: Set<string> }> | undefined;
  const loadNoting = async (of: A): Promise<{ value: T; questions: Set<string> }> => {
    const outer = notebook.noted;
    const questions = new Set<string>();
    notebook.noted = questions;
    try {
      return { value: await load(...of), questions };
    } finally {
      notebook.noted = outer;
    }
  };
  return async (...of) => {
    loaded ??= loadNoting(of);
    const { value, questions } = await loaded;
    for (const question of questions) note(question);
    return value;
  };
}
