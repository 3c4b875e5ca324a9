/** The types of the stylesheets in this folder: TypeScript refuses an import without any. */
export {};
