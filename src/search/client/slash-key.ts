/** `/` goes to the search box, on every page. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea, select, [contenteditable]'))
    return;
  const boxes = document.querySelectorAll<HTMLInputElement>('input[type="search"][name="q"]');
  const box = [...boxes].findLast((candidate) => candidate.checkVisibility());
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
