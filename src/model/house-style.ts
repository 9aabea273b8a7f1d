/** The habits of one newspaper, as data. The core may assume them for this newspaper only. */
export interface HouseStyle {
  /** Id of the newspaper; `plain` if the registry does not know it. */
  id: string;
  /** Cost in nats added to reading a page with headlines before (or after) the text. 0: no preference. */
  headlines: { before: number; after: number };
  /** Columns (栏目) of this newspaper, as printed without spaces → the genre of the articles in them. */
  columns: Record<string, 'commentary' | 'news' | 'feature' | 'brief' | 'photo'>;
}
