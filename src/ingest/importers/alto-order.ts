/** The reading order of the blocks of an ALTO page. */
import { descendants, type XmlNode } from './xml.ts';

/**
 * The order of `<ReadingOrder>` (version 4.2 on), else of `IDNEXT` (versions 1 to 3), else of the file.
 * The top margin comes first, the other margins come last.
 */
export function orderBlocks(page: XmlNode, order: XmlNode | undefined): XmlNode[] {
  const areas = page.children.toSorted((a, b) => rank(a) - rank(b));
  const blocks = areas.flatMap((area) => [...descendants(area, 'TextBlock')]);
  if (order) return byReference(page, blocks, order);
  return blocks.some(({ attributes }) => attributes.IDNEXT) ? byChain(blocks) : blocks;
}

const AREAS = ['TopMargin', 'PrintSpace'];
const rank = ({ name }: XmlNode): number => (AREAS.includes(name) ? AREAS.indexOf(name) : AREAS.length);

/** A reference names a block, or a composed block with everything inside it. Blocks without a reference come last. */
function byReference(page: XmlNode, blocks: readonly XmlNode[], order: XmlNode): XmlNode[] {
  const inside = new Map(blocks.map((block) => [block.attributes.ID, [block]]));
  for (const composed of descendants(page, 'ComposedBlock'))
    for (const one of [composed, ...nested(composed)])
      inside.set(one.attributes.ID, [...descendants(one, 'TextBlock')]);
  const referred = [...descendants(order, 'ElementRef')].flatMap(({ attributes }) => inside.get(attributes.REF) ?? []);
  return [...new Set([...referred, ...blocks])];
}

function* nested(composed: XmlNode): Generator<XmlNode> {
  for (const one of descendants({ ...composed, name: '' }, 'ComposedBlock')) yield* [one, ...nested(one)];
}

/** Each chain from its first block on. The chains are in the order of their first blocks in the file. */
function byChain(blocks: readonly XmlNode[]): XmlNode[] {
  const byId = new Map(blocks.map((block) => [block.attributes.ID, block]));
  const followed = new Set(blocks.map(({ attributes }) => attributes.IDNEXT));
  const ordered = new Set<XmlNode>();
  const heads = blocks.filter(({ attributes }) => !followed.has(attributes.ID ?? ''));
  for (const head of [...heads, ...blocks]) {
    let next: XmlNode | undefined = head;
    while (next && !ordered.has(next)) {
      ordered.add(next);
      next = byId.get(next.attributes.IDNEXT);
    }
  }
  return [...ordered];
}
