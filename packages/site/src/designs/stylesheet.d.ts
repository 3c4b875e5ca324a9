/** The types of the stylesheets in this folder: TypeScript rejects an import without types. */
export {};
