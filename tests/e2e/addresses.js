// Where the built atlas is served; every address ends in a slash, so that relative paths resolve below it.

const withSlash = (address) => (address && !address.endsWith('/') ? `${address}/` : address);

export const addresses = {
  /** The build for the root of a server. */
  root: withSlash(process.env.ATLAS_URL),
  /** The build for `/atlas/`. */
  sub: withSlash(process.env.ATLAS_SUB_URL),
};
