/** The edition that is built: for a web server, or portable (`npm run build -- --edition portable`). */
export const isPortable = (): boolean => process.env.HEDINGBEN_EDITION === 'portable';
