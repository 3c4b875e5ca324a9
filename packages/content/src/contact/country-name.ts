/** A country's name in a language, or its code if the country is unknown. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch (error) {
    // The data may not have been validated: an invalid code is shown as it is.
    if (/^[a-z]{2}$/i.test(code)) throw error;
    return code;
  }
}
