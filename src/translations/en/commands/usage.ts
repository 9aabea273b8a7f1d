/** What `--help` prints for each command. */
import type * as source from '../../zh-Hans/commands/usage.ts';

export const usage: typeof source.usage = {
  start: `npm start -- [--archive DIR] [--port N] [--host ADDRESS] [--language LANGUAGE]
  the port is 4321, or PORT in the environment; the address 127.0.0.1, this machine alone`,
  ingest: `npm run ingest -- [--archive DIR] [--seeds DIR] [--content DIR] [--check] [--force] [--language LANGUAGE]
  --check     write nothing; fail when content/ is stale
  --force     read every page, changed or not
  --language  of the terminal: zh-Hans, zh-Hant, en`,
  build: `npm run build -- [--archive DIR] [--content DIR] [--out DIR] [--edition web|portable] [--verbose] [--language LANGUAGE]    (content; dist, or dist-portable and its zip)
npm run build -- --shard 3/16 [--out DIR]    makes a part of the site on its own (dist-shards/3-of-16)
npm run build -- --join DIR…                 puts the parts together (dist)`,
  new: `npm run new -- DIR
  DIR  the folder of the new archive; there is none of that name yet, or it is empty`,
  serve: `npm run serve -- [--archive DIR] [--dir DIR] [--port N] [--host ADDRESS] [--language LANGUAGE]
  dist; port 4321, or PORT in the environment; address 127.0.0.1, this machine alone`,
  dev: `npm run dev -- [--archive DIR] [--port N] [--host ADDRESS] [--language LANGUAGE]
  the port is 4321, or PORT in the environment; this machine alone`,
  permalinks: 'npm run permalinks -- [--archive DIR] [--content DIR] [--out DIR]    (content, dist)',
  trace: `npm run trace -- FILE:LINE
  FILE:LINE  a line of a page file: seeds/liaocheng-ribao/2023-10-25/01.txt:38`,
  review: `npm run review -- [--archive DIR] [--newspaper ID] [--date 2023-10] [--limit 50] [--html FILE] [--json]
  --newspaper  only this newspaper, by the name of its folder
  --date       only this year, month or day
  --limit      the most articles that are shown (50)
  --html       write a page that opens in a browser
  --json       print JSON`,
  corrections: `npm run corrections -- FILE [--archive DIR] [--write]
  FILE     corrections that readers sent, a whole mail perhaps; shows what they would change
  --write  write them into the corrections.yaml of each page in seeds/`,
};
