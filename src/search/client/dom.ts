/** Makes elements. Text goes in as text and never as markup, whatever a query or an article holds. */

type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>;

/** `el('a', { href, onclick }, 'text')`; `true` sets an attribute empty, `false` and `undefined` leave it out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...inLanguages(children, element));
  return element;
}

/** In an interface of another language, Chinese words are said to be Chinese. */
const isForeign = (): boolean => !document.documentElement.lang.startsWith('zh');
const HAN = /\p{Script=Han}/u;
/** From the first Chinese character to the last, without Latin words. */
const CHINESE = /([“《（]?\p{Script=Han}(?:[\p{Script=Han}\p{P}\p{N}\s+·]*[\p{Script=Han}”》）。？！…])?)/gu;

/** `children` of a line in the interface's language; `element` is the one that holds nothing else. */
export function inLanguages(children: readonly (Node | string)[], element?: HTMLElement): (Node | string)[] {
  const texts = children.filter((child) => typeof child === 'string');
  if (!isForeign() || !texts.some((text) => HAN.test(text))) return [...children];
  if (element && (element instanceof HTMLOptionElement || !texts.some((text) => /\p{Script=Latin}{2}/u.test(text)))) {
    if (!element.lang) element.lang = 'zh';
    return [...children];
  }
  return children.flatMap((child): (Node | string)[] =>
    typeof child !== 'string'
      ? [child]
      : child.split(CHINESE).map((part) => {
          if (!HAN.test(part)) return part;
          const span = document.createElement('span');
          span.lang = 'zh';
          span.textContent = part;
          return span;
        }),
  );
}

/** The page's element that `selector` names. @throws Error when the page has none. */
export function find<E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): E {
  const element = within.querySelector<E>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

/** Puts `children` in the place of all that stands in `element`; what had the focus there has it again, by its id. */
export function redraw(element: HTMLElement, ...children: (Node | string)[]): void {
  const focused = element.contains(document.activeElement) ? document.activeElement?.id : '';
  element.replaceChildren(...children);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}
