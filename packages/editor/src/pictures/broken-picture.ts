import { EditorError } from '../failure.js';

/** The error for a picture that ends too early, or is otherwise broken. */
export const brokenPicture = (): EditorError =>
  new EditorError('unsupported-type', 'The picture is damaged. Save it again with another program.');
