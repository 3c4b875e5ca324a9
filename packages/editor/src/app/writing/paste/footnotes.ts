/** References and notes of Word (`_ftnref1`, `_ftn1`, `_edn1`), Google Docs (`ftnt1`), and web pages (`fn1`, `fn:1`). */
const TO_NOTE = /^#_?(?:user-content-)?(?:ftn|edn|ftnt|fn)[:-]?(\w+)$/i;
const TO_REFERENCE = /^#_?(?:user-content-)?(?:ftnref|ednref|ftnt_ref|fnref|fnref1)[:-]?(\w+)$/i;

/** The name of the footnote that a link refers to: `1`. */
export function noteOf(link: Element): string | undefined {
  const href = hashOf(link);
  return TO_REFERENCE.test(href) ? undefined : TO_NOTE.exec(href)?.[1];
}

/** The name of the footnote whose text a block is. It starts or ends with a link back to the reference. */
export function noteIn(block: Element): string | undefined {
  const back = backLink(block);
  return back && TO_REFERENCE.exec(hashOf(back))?.[1];
}

/** Whether a link only leads back from a note to its reference. */
export const isBackLink = (link: Element): boolean => TO_REFERENCE.test(hashOf(link));

const backLink = (block: Element): Element | undefined =>
  [...block.querySelectorAll('a[href]')].find(isBackLink);

/** Browsers copy links within a page as whole URLs. */
const hashOf = (link: Element): string => /#.*$/.exec(link.getAttribute('href') ?? '')?.[0] ?? '';
