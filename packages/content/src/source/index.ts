/** How content files are parsed, for tools that change them without affecting the rest. */
export { type FrontMatter, findFrontMatter } from './find-front-matter.js';
export { YAML_OPTIONS } from './yaml/options.js';
