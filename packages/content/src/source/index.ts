/** How content files are parsed, for tools that change them and leave the rest as it is. */
export { type FrontMatter, findFrontMatter } from './find-front-matter.js';
export { YAML_OPTIONS } from './yaml/options.js';
