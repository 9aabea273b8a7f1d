/**
 * The settings of an archive: `seeds/site.yaml`. Ingest checks it and writes it to `content/site.yaml`. Every key
 * has a default, so an archive works without the file.
 */
import { z } from 'astro/zod';
import { valueFault, valueIssue } from './value-fault.ts';

/** An http or https address without query or fragment. */
const siteUrl = z.string().superRefine((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) context.addIssue(valueIssue('no-address', { text }));
  else if (url.search || url.hash) context.addIssue(valueIssue(url.search ? 'query' : 'fragment', { text }));
});

/** Colours of the interface. */
const themeSchema = z.strictObject({
  /** Colour of the nameplate and of links, `#rrggbb`. The default is the red of newspaper mastheads. */
  nameplate: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, valueFault('colour'))
    .optional(),
});

/** The sections of the home page. */
const homeSchema = z.strictObject({
  /** The first page of the newest issue. */
  latest: z.boolean().default(true),
  /** 最近入藏: the issues that were added last, whatever their date. */
  added: z.boolean().default(true),
  /** The newspapers and their calendars. */
  newspapers: z.boolean().default(true),
  /** 往年此时: issues of other years near today's date. */
  thisDay: z.boolean().default(true),
  topics: z.boolean().default(true),
  places: z.boolean().default(true),
});

/** The languages of the interface. */
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Default texts about the archive, in each language. */
const DEFAULTS: Record<Language, Record<'title' | 'tagline' | 'description' | 'rights', string>> = {
  'zh-Hans': {
    title: '合订本',
    tagline: '报纸的数字档案',
    description: '报纸的数字档案：逐期、逐版、逐篇阅读与检索，每一行都可查到出处。',
    rights: '报纸文字的权利属于原出版单位和作者，此处整理供阅读、检索与研究。',
  },
  'zh-Hant': {
    title: '合訂本',
    tagline: '報紙的數位典藏',
    description: '報紙的數位典藏：逐期、逐版、逐篇閱讀與檢索，每一行都可查到出處。',
    rights: '報紙文字的權利屬於原出版單位和作者，此處整理供閱讀、檢索與研究。',
  },
  en: {
    title: 'Hedingben',
    tagline: 'A digital archive of newspapers',
    description:
      'Newspapers to read and search issue by issue, page by page, article by article; every line can be traced to its source.',
    rights:
      'The text of the newspapers belongs to its publishers and authors; it is presented here for reading, searching and research.',
  },
};

export const siteSchema = z
  .strictObject({
    /** Shown on every page and in every feed. */
    title: z.string().min(1).optional(),
    /** Shown below the title on the home page. */
    tagline: z.string().min(1).optional(),
    /** One sentence for search engines and feeds. */
    description: z.string().min(1).optional(),
    /** Who keeps the archive: a library, a newspaper. Shown in the footer and in the feeds. */
    publisher: z.string().min(1).optional(),
    /** Contact for readers: an e-mail address or the address of a page. */
    contact: z.union([z.email(), siteUrl], valueFault('contact')).optional(),
    /** Where readers report mistakes: an e-mail address, or that of an issue form. The contact, where that is an e-mail address. */
    reports: z.union([z.email(), siteUrl], valueFault('contact')).optional(),
    /** The licence of what the archive adds: a name (CC BY 4.0) or an address. */
    licence: z.string().min(1).optional(),
    /** Who owns the newspapers' text. Shown in the footer and on the about page. */
    rights: z.string().min(1).optional(),
    /** Language of the interface. The language of a newspaper is in its newspaper.yaml. */
    language: z.enum(LANGUAGES).default('zh-Hans'),
    /**
     * Where the archive is published, with its path: `https://example.org/archive/`. The environment's SITE_URL comes
     * before it. Without one, no page claims an address.
     */
    url: siteUrl.optional(),
    /** The path on the server, if the archive is not at the root of its host: `/archive/`. It can be part of `url` instead. */
    base: z
      .string()
      .regex(/^\/(?:[\p{L}\p{N}._~-]+\/)*$/u, valueFault('path'))
      .optional(),
    /**
     * The permanent authority in the ids of feed entries: a UUID, or the beginning of the ids (`tag:example.org,2026:/`). No other
     * archive may have it. `npm run new` makes one; without it, the address is used. Never change it: feed readers would show
     * every article again. An archive that gets a new address and had no id writes the beginning of its ids here.
     */
    id: z
      .union([z.uuid(), z.string().regex(/^tag:[a-z0-9.@-]+,\d{4}(?:-\d\d){0,2}:\S*$/u)], valueFault('feed-id'))
      .optional(),
    theme: themeSchema.prefault({}),
    home: homeSchema.prefault({}),
  })
  .superRefine(({ url, base }, context) => {
    if (url && base && URL.canParse(url) && new URL(url).pathname !== '/')
      context.addIssue(valueIssue('path-twice', { url }, ['base']));
  })
  .transform((site) => ({ ...DEFAULTS[site.language], ...site }));

/** The settings with every default filled in. */
export type Site = z.output<typeof siteSchema>;
