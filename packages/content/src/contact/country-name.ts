const formats = new Map<string, Intl.DisplayNames>();

/** A country's name in a language, or its code if the country is unknown. */
export function countryName(code: string, locale: string): string {
  try {
    const names = formats.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' });
    formats.set(locale, names);
    return names.of(code) ?? code;
  } catch (error) {
    // The data may not have been validated: an invalid code is shown as it is.
    if (/^[a-z]{2}$/i.test(code)) throw error;
    return code;
  }
}
