/** The name of the `<meta>` element that says from which reading of the content a page in the dev server was made. */
export const READING = 'tendwell-reading';

/** What has caused a reload of open pages: an edit of the content. */
export const EDITED = 'tendwell';
