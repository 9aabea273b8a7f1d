/** On a page of lines as received: the line that the address names (`#l038`) is marked on the picture and brought into view there. */

const frame = document.querySelector<HTMLElement>('.picture-frame');

function markLine(): void {
  for (const marked of frame?.querySelectorAll('rect.current') ?? []) marked.classList.remove('current');
  const line = Number(/^#l0*(\d+)$/u.exec(location.hash)?.[1]);
  const mark = frame?.querySelector<SVGRectElement>(`rect[data-line="${line}"]`);
  if (!frame || !mark) return;
  mark.classList.add('current');
  const [top, height] = [Number(mark.getAttribute('y')), frame.scrollHeight];
  frame.scrollTo({ top: (top / 10_000) * height - frame.clientHeight / 2 });
}

addEventListener('hashchange', markLine);
markLine();
