/**
 * The widths of a picture's files in pixels, for what nine tenths of a phone need: 750 with two pixels per CSS pixel, and
 * 1080 with three. 1600 is for a wide picture on a laptop. Browsers load the first that is not too narrow.
 */
export const WIDTHS = [320, 750, 1080, 1600] as const;

/** The width of the file for browsers that don't support the other format, for feeds, and for search engines. */
export const FALLBACK_WIDTH = 1080;

/** The width of a picture that a link leads to, on its own in the window. */
export const LINKED_WIDTH = 2560;

/** The width of the text column. Pictures that fill it are blurred if they have fewer pixels. */
export const TEXT_WIDTH = 576;

/** The width of the largest portrait on a screen with one pixel per CSS pixel. */
export const PORTRAIT_WIDTH = 176;

/** Larger pictures could fill the memory: a file of some kilobytes can contain many millions of equal pixels. */
export const MAX_PIXELS = 120_000_000;

/** The widest file that a phone loads. */
export const PHONE_WIDTH = 1080;

/** The most bytes that a phone loads for a picture of {@link PHONE_PIXELS}, and for others by their area. */
export const PHONE_BYTES = 120_000;

/** A portrait of 1080 by 1440 pixels, the tallest picture that a phone's camera takes. */
export const PHONE_PIXELS = PHONE_WIDTH * 1440;
