/** The directory that ingest wrote, from the project's root; `npm run build -- --content DIR` sets it. */
export const contentFolder = (): string => process.env.HEDINGBEN_CONTENT ?? 'content';
