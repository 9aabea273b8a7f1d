/** Texts on the page as they were printed, where they are shown otherwise. Both have the same length, so places in them are the same. */

const printed = new Map<Text, string>();

/** The text of a node as printed. */
export const printedText = (node: Text): string => printed.get(node) ?? node.data;
export const isShownOtherwise = (node: Text): boolean => printed.has(node) && printed.get(node) !== node.data;

/** Shows `text` in the place of what was printed. */
export function showInstead(node: Text, text: string): void {
  if (!printed.has(node)) printed.set(node, node.data);
  node.data = text;
}

/** Shows everything as printed again. */
export function showAsPrinted(): void {
  for (const [node, text] of printed) node.data = text;
  printed.clear();
}

/** The text nodes in `root`, in order. */
export function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return root instanceof Text ? [root] : nodes;
}
