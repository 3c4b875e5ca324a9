/**
 * The files of a new practice's site. `npm create tendwell` asks for the answers that they depend on, and writes them.
 *
 * @module
 */

export {
  type Answers,
  HOSTS,
  type Host,
  LANGUAGES,
  type Language,
} from './answers.js';
export { PACKAGE_MANAGERS, type PackageManager } from './package-manager.js';
export { type ProjectOptions, projectFiles } from './project/files.js';
