/**
 * Starts the editor on the practice's own computer. For Node.
 *
 * @module
 */
export { type EditorServer, type ServeOptions, serveEditor } from './serve.js';
