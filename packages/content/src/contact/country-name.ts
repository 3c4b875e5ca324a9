/** A country's name in a language; its code where there is no name. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch (error) {
    // Data that no schema has checked may hold anything.
    if (/^[a-z]{2}$/i.test(code)) throw error;
    return code;
  }
}
