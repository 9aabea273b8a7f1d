/** What the commands say to the operator in the terminal. */
export * from './build.ts';
export * from './report.ts';
export * from './review.ts';
export * from './run.ts';
export * from './usage.ts';
