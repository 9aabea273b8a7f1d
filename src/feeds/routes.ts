/** The feeds as routes of Astro: `[...home]/feed.xml`, `[...home]/rss/[sealed].xml`, and what they are made with. */
import { type Archive, archive } from '../archive/archive.ts';
import { feedGroups } from './catalogue.ts';
import { documentsOf } from './documents.ts';
import type { Feed, FeedContext, FeedDocument } from './feed.ts';

export interface FeedProps {
  feed: Feed;
  document: FeedDocument;
}

/** `/topics/finance/` → `topics/finance`; `/` → undefined */
const param = (home: string): string | undefined => home.replace(/^\/|\/$/g, '') || undefined;

const allFeeds = async (): Promise<Feed[]> => feedGroups(await archive()).flatMap(({ feeds }) => feeds);

/** The live document of every feed. */
export const livePaths = async (): Promise<{ params: { home: string | undefined }; props: FeedProps }[]> =>
  (await allFeeds()).map((feed) => ({
    params: { home: param(feed.home) },
    props: { feed, document: documentsOf(feed)[0] as FeedDocument },
  }));

/** Every sealed document of every feed. */
export const sealedPaths = async () =>
  (await allFeeds()).flatMap((feed) =>
    documentsOf(feed).flatMap((document) =>
      document.sealed === null
        ? []
        : [{ params: { home: param(feed.home), sealed: document.sealed }, props: { feed, document } }],
    ),
  );

export async function feedContext(site: URL | undefined): Promise<FeedContext> {
  if (!site) throw new Error('A feed needs the address of the site. Set `site` in astro.config.mjs.');
  const { topics, issues }: Archive = await archive();
  return {
    site,
    topicLabels: new Map(topics.map(({ id, label }) => [id, label])),
    newest: issues[0]?.data.date ?? '1970-01-01',
  };
}
