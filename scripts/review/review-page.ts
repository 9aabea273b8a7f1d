/** Doubtful articles as one HTML file that needs no other: lines, the two readings side by side, and entries to copy. */
import type { OtherArticle } from '../../src/model/second-reading.ts';
import type { Messages } from '../../src/translations/messages.ts';
import type { ReviewItem } from './review-item.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (char) => ESCAPES[char] as string);

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1d1b18, #e8e4dc); --soft: light-dark(#5f594f, #a9a294);
  --line: light-dark(#d8d1c4, #46413a); --paper: light-dark(#fbf8f1, #1c1a17); --mark: light-dark(#9b2118, #ff9c8f); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 72rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.65 "Noto Serif SC", "Songti SC", SimSun, Georgia, serif; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 0; }
p { margin: .3rem 0; }
.soft { color: var(--soft); font-size: .875rem; overflow-wrap: anywhere; }
article { border-top: 1px solid var(--line); padding: 1.25rem 0; }
.sure { color: var(--mark); font-variant-numeric: tabular-nums; }
.doubts { margin: .4rem 0; padding-inline-start: 1.2em; }
.lines { margin: .75rem 0; padding: .5rem .75rem; border: 1px solid var(--line); font-size: .9375rem; list-style: none; }
.lines li { display: grid; grid-template-columns: 3.5em 1fr auto; gap: .5em; }
.lines .gap { border-top: 1px dashed var(--line); margin-top: .3em; padding-top: .3em; }
.lines span { color: var(--soft); font-variant-numeric: tabular-nums; }
.readings { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1rem; }
.readings section { border: 1px solid var(--line); padding: .6rem .8rem; min-width: 0; }
h3 { font-size: .875rem; margin: 0 0 .3rem; color: var(--soft); font-weight: normal; }
dl { margin: 0 0 .5rem; display: grid; grid-template-columns: auto 1fr; gap: 0 .8em; }
dt { color: var(--soft); font-size: .875rem; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { margin: .4rem 0; padding: .5rem; border: 1px solid var(--line); overflow: auto; font-size: .875rem; }
button { font: inherit; min-height: 2.75rem; padding: .2rem .9rem; border: 1px solid currentcolor; background: none; color: var(--mark); cursor: pointer; }
:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
@media print { button { display: none; } article { break-inside: avoid; } }
`;

const SCRIPT = `for (const button of document.querySelectorAll('button')) {
  const label = button.textContent;
  button.addEventListener('click', async () => {
    const entry = button.previousElementSibling;
    try { await navigator.clipboard.writeText(entry.textContent); button.textContent = button.dataset.done; }
    catch { getSelection().selectAllChildren(entry); return; }
    setTimeout(() => { button.textContent = label; }, 2000);
  });
}`;

/** @param total doubtful articles that there are, of which `items` are the most doubtful */
export function reviewPage(items: readonly ReviewItem[], total: number, words: Messages): string {
  const { review } = words.commands;
  const title = review.title({ shown: items.length, total });
  return `<!doctype html>
<html lang="${words.locale.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escape(title)}</h1><p class="soft">${escape(review.explain)}</p></header>
<main>
${items.map((item, i) => itemHtml(item, i + 1, words)).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function itemHtml(item: ReviewItem, place: number, words: Messages): string {
  const { review } = words.commands;
  const lines = item.lines.map(
    ({ n, text, role, gap }) =>
      `<li${gap ? ' class="gap"' : ''}><span>${n}</span>${escape(text.trim())}<span>${escape(words.lineRoles[role])}</span></li>`,
  );
  const others = item.others.map(
    ({ articles, entry, corrections }) => `<section><h3>${escape(words.secondReading.title)}</h3>
${articles.map((article) => articleHtml(article, words)).join('\n')}
<p class="soft">${escape(words.secondReading.take(corrections))}</p>
<pre tabindex="0">${escape(entry)}</pre><button type="button" data-done="${escape(review.copied)}">${escape(words.secondReading.copy)}</button></section>`,
  );
  return `<article id="r${place}">
<h2>${place}. ${escape(item.reading.title)} <span class="sure">${item.confidence.toFixed(2)}</span></h2>
<p class="soft">${escape(item.id)} · ${escape(item.file)}</p>
<ul class="doubts">${item.doubts.map((doubt) => `<li>${escape(doubt)}</li>`).join('')}</ul>
<ol class="lines">${lines.join('')}</ol>
<div class="readings"><section><h3>${escape(review.now)}</h3>
${articleHtml(item.reading, words)}</section>
${others.join('\n') || `<section><p class="soft">${escape(review.none)}</p></section>`}</div>
</article>`;
}

function articleHtml(
  { title, kicker, subtitle, column, lines }: OtherArticle,
  { lineRoles, provenance }: Messages,
): string {
  const rows: [string, string | undefined][] = [
    [lineRoles.column, column],
    [lineRoles.kicker, kicker],
    [lineRoles.title, title],
    [lineRoles.subtitle, subtitle],
    [provenance.lines, lines.join(', ')],
  ];
  const said = rows.flatMap(([name, text]) => (text ? [`<dt>${escape(name)}</dt><dd>${escape(text)}</dd>`] : []));
  return `<dl>${said.join('')}</dl>`;
}
