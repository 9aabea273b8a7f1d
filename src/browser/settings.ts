/** Stores 阅读设置 (reader's settings) for all pages. The first script in the head applies the stored settings. */
const root = document.documentElement;
/** Archives on one host share the browser's storage. */
const STORE = `reading ${root.dataset.base ?? '/'}`;

const choices = document.querySelector<HTMLElement>('.settings-sheet');
const sheet = choices?.closest('details');
const inputs = [...(choices?.querySelectorAll<HTMLInputElement>('input') ?? [])];
for (const input of inputs) {
  if (root.dataset[input.name] === input.value) input.checked = true;
}

/**
 * Loads the code that shows text in the other script, a megabyte with its dictionaries, for a reader who asks for it. No
 * import: pages opened from a folder load no modules.
 */
function loadDisplayScript(): void {
  const { script = 'printed', root: folder, base = '/' } = root.dataset;
  const path = sheet?.dataset.displayScript;
  if (script === 'printed' || !path) return;
  delete sheet.dataset.displayScript;
  const element = document.createElement('script');
  element.src = (folder ?? base) + path.slice(1);
  // Without network the text stays as printed, and the next choice asks again.
  element.addEventListener('error', () => {
    sheet.dataset.displayScript = path;
  });
  document.head.append(element);
}
loadDisplayScript();
for (const group of choices?.querySelectorAll<HTMLElement>('[data-scripted]') ?? []) group.hidden = false;

choices?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  root.dataset[target.name] = target.value;
  loadDisplayScript();
  try {
    const stored = JSON.parse(localStorage.getItem(STORE) ?? '{}');
    localStorage.setItem(STORE, JSON.stringify({ ...stored, [target.name]: target.value }));
  } catch {
    // If the browser cannot store it, the choice still applies to this page.
  }
});

/** A click elsewhere, or Escape, closes the panel. */
document.addEventListener('click', (event) => {
  if (sheet?.open && event.target instanceof Node && !sheet.contains(event.target)) sheet.open = false;
});
sheet?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  sheet.open = false;
  sheet.querySelector('summary')?.focus();
});
