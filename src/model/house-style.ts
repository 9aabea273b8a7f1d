/** How a newspaper sets its pages, as data: what the core may assume of one newspaper and of no other. */
export interface HouseStyle {
  /** Id of the newspaper; `plain` for one that the registry does not know. */
  id: string;
  /** Where a headline stands in this newspaper's page files: cost added to the other reading, in nats. 0: no opinion. */
  headlines: { before: number; after: number };
  /** Columns (栏目) of this newspaper, as printed without spaces, and the genre of what stands under them. */
  columns: Record<string, 'commentary' | 'news' | 'feature' | 'brief' | 'photo'>;
}
