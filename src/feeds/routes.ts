/** The feeds as routes of Astro: `[...home]/feed.xml`, `[...home]/atom/[period].xml`, and their data. */
import { archive, loadedArchive } from '../archive/archive.ts';
import { contentFolder } from '../archive/content-folder.ts';
import { sharedValue, track } from '../archive/dependencies.ts';
import { promisedAddresses } from '../archive/matched.ts';
import { readRedirects } from '../archive/redirects.ts';
import { siteSettings } from '../archive/site.ts';
import { addressOrPlaceholder, siteAddress } from '../archive/site-address.ts';
import { FEED_FORMATS, type FeedFormat, feedFormats, feedUrl, hasJsonHistory } from '../model/feed.ts';
import { type FeedGroup, feedGroups } from './catalogue.ts';
import { documentsOf } from './documents.ts';
import type { Feed, FeedContext, FeedDocument } from './feed.ts';
import { feedIds, knownIds } from './feed-ids.ts';

export interface FeedProps {
  feed: Feed;
  document: FeedDocument;
}
interface ArchivedPath {
  params: { home: string | undefined; period: string };
  props: FeedProps;
}

/** `/topics/finance/` → `topics/finance`; `/` → undefined */
const param = (home: string): string | undefined => home.replace(/^\/|\/$/g, '') || undefined;

export const archiveFeeds = async (): Promise<FeedGroup[]> => feedGroups(await archive(), siteSettings());

interface FeedDocuments {
  feed: Feed;
  documents: FeedDocument[];
}
const documentsByArchive = new WeakMap<object, FeedDocuments[]>();

/** Every feed with its documents, worked out once for an archive: five routes ask for them. */
async function allFeeds(): Promise<readonly FeedDocuments[]> {
  const loaded = loadedArchive();
  const known = documentsByArchive.get(loaded);
  if (known) return known;
  const feeds = (await archiveFeeds()).flatMap((group) => group.feeds);
  const found = feeds.map((feed) => ({ feed: withoutArticles(feed), documents: documentsOf(feed) }));
  documentsByArchive.set(loaded, found);
  return found;
}

/** A feed without its articles: a document has articles of its own. */
const withoutArticles = (feed: Feed): Feed => ({ ...feed, articles: [] });

/**
 * The live document of every feed in a format, and again at the address of each page that leads on to the feed's page. An
 * address that was published stays, whatever the format.
 */
export async function livePaths(
  format: FeedFormat['id'],
): Promise<{ params: { home: string | undefined }; props: FeedProps }[]> {
  const promised = promisedAddresses(contentFolder());
  const { file } = FEED_FORMATS.find(({ id }) => id === format) as FeedFormat;
  const has = (home: string): boolean =>
    feedFormats(home).some(({ id }) => id === format) || promised.has(feedUrl(home, file));
  const redirects = readRedirects(contentFolder());
  return (await allFeeds()).flatMap(({ feed, documents }) => {
    const props = { feed, document: documents[0] as FeedDocument };
    const gone = redirects.filter(({ to }) => to === feed.home).map(({ from }) => from);
    return [feed.home, ...gone].filter(has).map((home) => ({ params: { home: param(home) }, props }));
  });
}

/** Every archived document of every feed. */
export const archivedPaths = async (): Promise<ArchivedPath[]> =>
  (await allFeeds()).flatMap(({ feed, documents }) =>
    documents.flatMap((document) =>
      document.period === null
        ? []
        : [
            {
              params: { home: param(feed.home), period: document.period },
              props: { feed, document },
            },
          ],
    ),
  );

/** Archived JSON Feeds have only the openings. The full texts are in the Atom documents. */
export const archivedJsonPaths = async (): Promise<{ params: { period: string }; props: FeedProps }[]> =>
  (await archivedPaths())
    .filter(({ props }) => hasJsonHistory(props.feed.home))
    .map(({ params, props }) => ({
      params: { period: params.period },
      props: { ...props, feed: { ...props.feed, kind: 'subject' } },
    }));

/** The same for every feed of a build. */
export const feedContext = sharedValue(loadContext);

async function loadContext(site: URL | undefined): Promise<FeedContext> {
  const { title, publisher = title, id } = siteSettings();
  const { topics } = await archive();
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));
  const { issues } = loadedArchive().archive;
  return {
    title,
    publisher,
    site: site ?? addressOrPlaceholder(siteAddress(siteSettings())),
    // Read only if it is shown, so that a feed does not depend on all topics.
    topicLabels: { get: (topic) => topicById.get(topic)?.label },
    get newest() {
      track('all issues');
      return issues[0]?.data.date ?? '1970-01-01';
    },
    nameEntry: feedIds(id, site ?? null, knownIds(contentFolder())),
  };
}
