/** What a build says: how far it is, and why it stops. */
import type * as source from '../../zh-Hans/commands/build.ts';

export const build: typeof source.build = {
  making: (articles) => `Making the pages of ${articles} articles …`,
  indexing: 'Indexing for search …',
  volume: ({ done, of, id, articles }) => `volume ${done} of ${of}: ${id}, ${articles} articles`,
  asBefore: ' (as before)',
  packing: 'Packing volumes for offline reading …',
  portable: 'Making the portable edition …',
  progress: ({ done, of, rate, left }) => `file ${done} of ${of}, ${rate}/s, ${left} to go`,
  left: ({ minutes, seconds }) => (minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`),
  plan: ({ kept, stale, gone }) => `${kept} files are as they were, ${stale} are made, ${gone} are gone`,
  built: ({ out, pages, megabytes, seconds }) => `Built ${out}/: ${pages} pages, ${megabytes} MB, ${seconds} s`,
  noAddress: (placeholder) => `
WARNING: this site does not know its own address. No page has a canonical link or a picture for shared links, citations
name no address, there is no sitemap, and the links in feeds lead to ${placeholder}.
Before you publish it, build it with its address: write \`url: https://archive.example.org\` into seeds/site.yaml and run
npm run ingest && npm run build, or SITE_URL=https://archive.example.org npm run build`,
  notMade: ({ content, why }) => `the pages of ${content} were not made: ${why}`,
  noEdition: (edition) => `there is no edition '${edition}'. Choose --edition web or --edition portable`,
  missing: (file) => `${file} is missing. Let ingest write it: npm run ingest`,
  swallows: ({ out, folder }) => `${out} cannot be replaced: ${folder} lies in it. Choose another folder with --out`,
  notSite: (out) => `${out} holds files that are no built site. Empty it, or choose another with --out`,
  articlesLost: ({ count, first }) => `${count} articles have no page, the first is content/articles/${first}.md`,
  unwritable: ({ out, why }) => `${out} cannot be written: ${why}`,
  otherBuild: ({ process, out }) =>
    `another build (process ${process}) is writing ${out}. Wait until it ends, or choose another folder with --out`,
  addressesLost: ({ count, list }) =>
    `${count} published addresses would lead nowhere:\n${list}\nLead each on in seeds/redirects.yaml (- from: /old/address/, to: /new/address/), then run npm run ingest. Only where they were never published, as the sample's are not in an archive of your own, delete content/permalinks.txt.`,
  more: (count) => `… and ${count} more`,
  deadRedirect: ({ from, to }) => `seeds/redirects.yaml leads ${from} on to ${to}, which is no page. Mend it.`,
  changed: (content) =>
    `${content} changed while the site was made of it. The old site stays. When nothing writes there any more (npm run ingest, an editor), build again`,
};

export const shards: typeof source.shards = {
  making: ({ index, of }) => `Making shard ${index} of ${of} …`,
  joining: (count) => `Putting ${count} shards together …`,
  either: '--shard makes a part and --join puts parts together. Choose one',
  portable: 'the portable edition is made in one. Leave out --shard and --join',
  noFolders: '--join needs the folders of the shards: --join dist-shards',
  none: (option) => `there is no shard '${option}'. Say which of how many: --shard 3/16, from 1/16 to 16/16`,
  mixed: ({ folder, shard, other, of }) =>
    `${folder} is shard ${shard}, but ${other} is one of ${of}. Join shards of one build`,
  twins: ({ folder, other, shard }) => `${folder} and ${other} are both shard ${shard}. Leave one of them out`,
  missing: ({ names, next }) => `missing: shard ${names}. Make it: npm run build -- --shard ${next}`,
  noShard: (folder) => `${folder} is no shard and holds none. Make one: npm run build -- --shard 1/4 --out ${folder}`,
  unreadable: (file) => `${file} cannot be read. Make the shard again`,
  damaged: ({ shard, folder, path }) =>
    `shard ${shard} in ${folder} is damaged: ${path} is not as it was made. Make it again: npm run build -- --shard ${shard}`,
  differs: (file) => `${file} is not the same in all shards. Make them by one version of the program`,
  otherwise: ({ shard, folder, cause }) =>
    `shard ${shard} in ${folder} was made ${cause} than the one here. Make it again: npm run build -- --shard ${shard}`,
  causes: {
    code: 'by another version of the program',
    settings: 'with other settings or another SITE_URL',
    content: 'of other content',
  },
};
