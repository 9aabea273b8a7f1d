/** The form that writes a query in the query language and asks it. */
import { genres } from '../../../translations/browser/labels.ts';
import type { Manifest } from '../../manifest.ts';
import { composeQuery, type FormFields } from '../../query/compose.ts';
import { decomposeQuery } from '../../query/decompose.ts';
import { el, find } from '../dom.ts';

const form = find<HTMLFormElement>('[data-search-compose]');

let labels: Manifest | undefined;

/** Fills the lists to choose from, once. */
export function fillForm(manifest: Manifest): void {
  const { newspapers, topics, places } = manifest;
  labels = manifest;
  const lists = { newspaper: newspapers, genre: genres, topic: topics, place: places };
  for (const [name, labels] of Object.entries(lists)) {
    const select = find<HTMLSelectElement>(`select[name="${name}"]`, form);
    if (select.length > 1) continue;
    select.append(...Object.entries(labels).map(([id, label]) => el('option', { value: id }, label)));
  }
}

/** What the reader has begun to fill in is not written over. */
let begun = false;
form.addEventListener('input', () => {
  begun = true;
});

/** Puts into the form what `query` asks; nothing, when the form cannot say it. */
export function showInForm(query: string, manifest: Manifest): void {
  if (begun) return;
  const fields: Partial<FormFields> = decomposeQuery(query, manifest) ?? {};
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    control.value = fields[control.name as keyof FormFields] ?? '';
  }
}

/** `ask` takes the query that the form says. */
export function watchForm(ask: (query: string) => void): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(form)) as Partial<FormFields>;
    const query = composeQuery(fields, labels);
    if (query === '') return;
    begun = false;
    form.closest('details')?.removeAttribute('open');
    ask(query);
  });
}
