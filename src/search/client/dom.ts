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
  element.append(...children);
  return element;
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
