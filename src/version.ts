/** The version of this engine, as in package.json; a test holds the two equal. */
export const engineVersion = '0.1.0'
