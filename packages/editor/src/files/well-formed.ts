/** False for a text with half of a surrogate pair, which UTF-8 cannot store. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
