import { ContentError } from '@tendwell/content';
import { readContent } from '@tendwell/content/node';
import { cache } from 'react';

/** The whole content folder, validated, once for each page. An error ends the build with its file, line, and column. */
export const content = cache(async () => {
  try {
    return await readContent('content');
  } catch (error) {
    if (error instanceof ContentError) throw new Error(`\n${error.format()}`);
    throw error;
  }
});
