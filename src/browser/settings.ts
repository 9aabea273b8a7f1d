/** Stores 阅读设置 (reader's settings) for all pages. The first script in the head applies the stored settings. */
const STORE = 'reading';
const root = document.documentElement;

const choices = document.querySelector<HTMLElement>('.settings-sheet');
for (const input of choices?.querySelectorAll<HTMLInputElement>('input') ?? []) {
  if (root.dataset[input.name] === input.value) input.checked = true;
}
choices?.addEventListener('change', (event) => {
  if (!(event.target instanceof HTMLInputElement)) return;
  root.dataset[event.target.name] = event.target.value;
  try {
    localStorage.setItem(STORE, JSON.stringify({ ...root.dataset }));
  } catch {
    // If the browser cannot store it, the choice still applies to this page.
  }
});

/** A click elsewhere, or Escape, closes the panel. */
const sheet = choices?.closest('details');
document.addEventListener('click', (event) => {
  if (sheet?.open && event.target instanceof Node && !sheet.contains(event.target)) sheet.open = false;
});
sheet?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  sheet.open = false;
  sheet.querySelector('summary')?.focus();
});
