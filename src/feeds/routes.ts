/** The feeds as routes of Astro: `[...home]/feed.xml`, `[...home]/rss/[sealed].xml`, and what they are made with. */
import { type Archive, archive } from '../archive/archive.ts';
import { contentFolder } from '../archive/content-folder.ts';
import { readRedirects } from '../archive/redirects.ts';
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

/** The live document of every feed, and again at the address of each page that leads on to the feed's page. */
export async function livePaths(): Promise<{ params: { home: string | undefined }; props: FeedProps }[]> {
  const redirects = readRedirects(contentFolder());
  return (await allFeeds()).flatMap((feed) => {
    const props = { feed, document: documentsOf(feed)[0] as FeedDocument };
    const gone = redirects.filter(({ to }) => to === feed.home).map(({ from }) => from);
    return [feed.home, ...gone].map((home) => ({ params: { home: param(home) }, props }));
  });
}

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
