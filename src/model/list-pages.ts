/** How many pages a long list has: fifty articles on each, numbered from the oldest, and up to 99 on the newest, which has no number. */

export const PAGE_SIZE = 50;

/** The newest page is never short of fifty where there are as many. */
export const numberedPages = (articles: number): number => Math.max(0, Math.floor(articles / PAGE_SIZE) - 1);
