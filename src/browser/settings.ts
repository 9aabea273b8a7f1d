/** Remembers 阅读设置 from page to page. The head's first script has put what is remembered on the root already. */
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
    // A browser that stores nothing still shows the choice on this page.
  }
});

/** A click elsewhere and Escape close the sheet. */
const sheet = choices?.closest('details');
document.addEventListener('click', (event) => {
  if (sheet?.open && event.target instanceof Node && !sheet.contains(event.target)) sheet.open = false;
});
sheet?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  sheet.open = false;
  sheet.querySelector('summary')?.focus();
});
