import tendwellCss from '@tendwell/elements/tendwell.css?url';
import bookletCss from '@tendwell/site/booklet.css?url';
import clearCss from '@tendwell/site/clear.css?url';
import warmCss from '@tendwell/site/warm.css?url';

const DESIGNS: Readonly<Record<string, string>> = { booklet: bookletCss, clear: clearCss, warm: warmCss };

/** The addresses of the stylesheets of a design. Default: those of `booklet`. */
export const stylesOf = (design: string): readonly string[] => [tendwellCss, DESIGNS[design] ?? bookletCss];
