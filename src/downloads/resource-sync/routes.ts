/** The documents of ResourceSync as routes. Their addresses are absolute: an archive without one has none, nor has the portable edition. */
import { archive } from '../../archive/archive.ts';
import { hasPublicAddress } from '../../archive/public-address.ts';
import type { IssueNode } from '../../archive/tree.ts';
import { type Volume, volumesOf } from '../../archive/volumes.ts';

export interface ListProps {
  list: { capabilities: true } | { index: Volume[] } | { volume: Volume } | { changes: IssueNode[] };
}

const allVolumes = async (): Promise<Volume[]> =>
  (await archive()).newspapers.flatMap((newspaper) => volumesOf(newspaper));

/** `capabilitylist`, `resourcelist`, `changelist`, `liaocheng-ribao/2023` */
export async function listPaths(): Promise<{ params: { list: string }; props: ListProps }[]> {
  if (!hasPublicAddress()) return [];
  const volumes = await allVolumes();
  const { issues } = await archive();
  return [
    { params: { list: 'capabilitylist' }, props: { list: { capabilities: true } } },
    { params: { list: 'resourcelist' }, props: { list: { index: volumes } } },
    { params: { list: 'changelist' }, props: { list: { changes: issues } } },
    ...volumes.map((volume) => ({
      params: { list: volume.url.slice(1, -1) },
      props: { list: { volume } },
    })),
  ];
}
