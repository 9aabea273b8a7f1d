/** For a web server, or for a folder that is carried about; `npm run build -- --edition portable` makes the second. */
export const isPortable = (): boolean => process.env.HEDINGBEN_EDITION === 'portable';
