/** A seeds folder and a content folder of a test's own, on the disk for as long as the test runs. */
import { cpSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { type IngestOptions, type IngestResult, ingest } from '../../src/ingest/ingest.ts';
import type { Message } from '../../src/model/message.ts';
import { houseStyle } from '../../src/newspapers/index.ts';
import { formatMessage } from '../english.ts';

export const SEEDS = join(import.meta.dirname, '../../seeds');

/** A small page: two news items, headlines first. */
export const PAGE = `促进政务公开
优化营商环境

□记者 薛良诚 实习生 尤诗琪 报道

本报聊城讯 今年以来,聊城市市场监管局以提高政务服务透明度、便利度为抓手,不断健全政务公开服务体系。

及时公开惠企文件,通过文稿解读、图片解读、新闻发布会解读等多种方式进行解读,方便企业群众理解。

聊城市蓝天救援志愿者协会
获中国青年志愿者优秀组织奖

□记者 高田 通讯员 肖新珂 报道

本报聊城讯 12月5日,共青团中央发布第十四届中国青年志愿者优秀个人奖、组织奖、项目奖表彰名单,聊城市蓝天救援志愿者协会荣获优秀组织奖。
`;

export const ISSUE = `date: 2024-01-02
dateCertainty: printed
pages:
  "01": { number: 1, name: 要闻 }
`;

export const NEWSPAPER = `id: ceshi-bao
title: 测试报
`;

/** Path below `seeds/` → what the file holds. */
export type SeedFiles = Record<string, string | Buffer>;

/** One issue with one page, and nothing to complain of. */
export const SOUND: SeedFiles = {
  'ceshi-bao/newspaper.yaml': NEWSPAPER,
  'ceshi-bao/2024-01-02/issue.yaml': ISSUE,
  'ceshi-bao/2024-01-02/01.txt': PAGE,
};

export class Workspace {
  readonly seeds: string;
  readonly content: string;

  constructor(root: string) {
    this.seeds = join(root, 'seeds');
    this.content = join(root, 'content');
  }

  async write(files: SeedFiles): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.seeds, path)), { recursive: true });
      await writeFile(join(this.seeds, path), text);
    }
  }

  run(options: Partial<IngestOptions> = {}): Promise<IngestResult> {
    const { seeds, content } = this;
    return ingest({ seeds, content, label: 'seeds', check: false, force: false, styleOf: houseStyle, ...options });
  }

  /** The same folders elsewhere, as a clone has them: with no cache, and files that are all new. */
  copy(): Workspace {
    const clone = new Workspace(`${dirname(this.seeds)}/clone`);
    cpSync(this.seeds, clone.seeds, { recursive: true });
    cpSync(this.content, clone.content, { recursive: true });
    return clone;
  }

  /** Writes `content/` as a snapshot of it was. */
  async restore(files: Record<string, string>): Promise<void> {
    await rm(this.content, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.content, path)), { recursive: true });
      await writeFile(join(this.content, path), text);
    }
  }

  /** Every file below `content/` with its text, by its path. */
  async snapshot(): Promise<Record<string, string>> {
    const entries = await readdir(this.content, { withFileTypes: true, recursive: true }).catch(() => []);
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const files = await Promise.all(
      paths.map(async (path) => [path.slice(this.content.length + 1), await readFile(path, 'utf8')] as const),
    );
    return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Paths of the articles in `content/`. */
  async articles(): Promise<string[]> {
    return Object.keys(await this.snapshot()).filter((path) => path.startsWith('articles/'));
  }
}

/** @param files what stands in the seeds folder; the project's own seeds where left out */
export async function workspace(context: TestContext, files?: SeedFiles): Promise<Workspace> {
  const root = await mkdtemp(join(tmpdir(), 'hedingben-'));
  context.after(() => rm(root, { recursive: true, force: true }));
  const space = new Workspace(root);
  if (files) await space.write(files);
  else await cp(SEEDS, space.seeds, { recursive: true });
  return space;
}

/** Messages as a person reads them. */
export const said = ({ report }: IngestResult, severity?: Message['severity']): string[] =>
  report.messages.filter((message) => !severity || message.severity === severity).map(formatMessage);
