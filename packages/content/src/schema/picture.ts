import * as z from 'zod';
import { FOCUS } from '../pictures/focus.js';
import { safeUrl } from '../url.js';
import { hasControlCharacter, pattern, text } from './fields.js';

/** The address of a picture: a path relative to the file, a path on the site, or a whole web address. */
export const pictureUrl = () =>
  text().refine((value) => !hasControlCharacter(value) && safeUrl(value, 'image') !== undefined, {
    error: 'must be the path of a picture, or a web address that starts with https://',
    params: { code: 'invalid-link' },
  });

/** A picture with the words that stand for it. */
export const picture = () =>
  z.strictObject({
    src: pictureUrl().meta({
      title: 'File',
      description: 'Path of the picture, relative to this file, or a full URL.',
      examples: ['room.jpg'],
    }),
    alt: z.string().meta({
      title: 'Description of the picture',
      description: 'Describes the picture for people who can’t see it. Empty only for decoration.',
      examples: ['A treatment table by a window, with a folded blanket.'],
    }),
    caption: text()
      .optional()
      .meta({
        title: 'Caption',
        description: 'A line under the picture.',
        examples: ['The room on the courtyard.'],
      }),
    credit: text()
      .optional()
      .meta({
        title: 'Credit',
        description: 'Who made the picture.',
        examples: ['Bo Lund'],
        'x-group': 'more',
      }),
    focus: pattern(
      FOCUS,
      'invalid-value',
      'must be two percentages from 0% to 100%: from the left, and from the top, like 50% 30%',
    )
      .optional()
      .meta({
        title: 'Focus',
        description:
          'The point that stays visible where the picture is cropped: how far from the left, and how far from the top.',
        examples: ['50% 30%'],
        'x-group': 'more',
      }),
    width: z
      .int()
      .positive()
      .optional()
      .meta({
        title: 'Width',
        description:
          'Width in pixels. With the height, it keeps the page from moving while the picture loads.',
        examples: [1600],
        'x-group': 'more',
      }),
    height: z
      .int()
      .positive()
      .optional()
      .meta({ title: 'Height', description: 'Height in pixels.', examples: [1067], 'x-group': 'more' }),
  });
