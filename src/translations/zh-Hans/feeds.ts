/** The page of feeds, and what the feeds say of themselves. */

export const feeds = {
  /** Above a feed that a browser shows. */
  hint: '这是订阅源，给阅读器用的：把地址栏里的地址复制到 RSS 阅读器，新收的文章会自己送来。想在这里读，请回到网站。',
  title: '订阅',
  description: '用阅读器订阅整个档案，或其中一种报纸、一个主题、一处地方、一位记者、一个关注词。',
  intro:
    '把下面的地址放进任何一个阅读器（RSS 阅读器），新收的报纸会自己送到你面前：全文，不用账号，也没有人知道你读了什么。',
  whole: (format: string) => `全部文章，${format}`,
  opml: '订阅源清单，OPML（可一次导入阅读器）',
  noAddress:
    '这个档案还没有设定自己的网址，订阅源里的链接用“address-not-set.invalid”占位，点不开；设定网址、重新生成之后就好了。',
  formatOf: ({ name, format }: { name: string; format: string }) => `${name}，${format}`,
  /** Where a group has more feeds than are listed: around the link to its index. */
  moreBefore: (listed: number) => `这里列出篇数最多的${listed}个；其余的，`,
  moreIndex: (group: string) => `从“${group}”的目录`,
  moreHome: '从首页',
  moreAfter: '进入，每一页的下方都有订阅地址。',
  notes: '说明',
  formats: '三种格式任选其一：RSS 2.0 与 Atom 所有阅读器都认得，JSON Feed 便于写程序。',
  /** Around the link to the page of what came in last. */
  addedBefore: '补收的旧报按入藏的日子出现在“',
  addedAfter: '”的订阅源里。',
  ids: '每篇的标识永远不变：文章整理得更好时，阅读器更新原来的一篇，不会多出一篇。',
  archived: ({ whole, subject }: { whole: number; subject: number }) =>
    `档案和报纸的订阅源里是最近的${whole}篇以上，其他订阅源是最近的${subject}篇以上，都是全文。更早的文章封存在按日或按月的 Atom 存档里（RFC 5005），从订阅源可以一份一份往前翻，直到第一期；档案和报纸的存档是全文，其他的是开头和链接。`,
};

export const feedTexts = {
  all: '全部',
  newspapers: '报纸',
  addedDescription: '最近收进档案的文章，不论是哪一年的报纸，最近入藏的在前。',
  newspaperDescription: (title: string) => `${title}的全部文章，全文，最新一期在前。`,
  subjectTitle: ({ kind, name }: { kind: string; name: string }) => `${kind}：${name}`,
  subjectDescription: ({ kind, name }: { kind: string; name: string }) => `${kind}“${name}”的全部文章，最新一期在前。`,
  readAll: '阅读全文',
};
