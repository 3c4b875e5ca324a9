import bookletCss from '@tendwell/site/booklet.css?url';
import clearCss from '@tendwell/site/clear.css?url';
import warmCss from '@tendwell/site/warm.css?url';

const DESIGNS: Readonly<Record<string, string>> = { booklet: bookletCss, clear: clearCss, warm: warmCss };

/** The address of the stylesheet of a design, including the styles of the elements. Default: that of `booklet`. */
export const styleOf = (design: string): string => DESIGNS[design] ?? bookletCss;
