import * as z from 'zod';

/** The designs of the ready-made pages. */
export const DESIGNS = ['booklet', 'warm', 'clear'] as const;

/** A design of the ready-made pages, from {@link DESIGNS}. */
export type Design = (typeof DESIGNS)[number];

/** The colors of the ready-made pages, each in a light and a dark scheme. */
export const COLORS = ['sage', 'clay', 'dusk'] as const;

/** The colors of the ready-made pages, from {@link COLORS}. */
export type Colors = (typeof COLORS)[number];

export const themeSchema = z
  .strictObject({
    design: z.enum(DESIGNS).optional().meta({
      title: 'Design',
      description:
        '`booklet`: quiet, set like a book. `warm`: with tints, for photographs. `clear`: plain, like a clinic. Default: booklet.',
    }),
    colors: z.enum(COLORS).optional().meta({
      title: 'Colors',
      description: '`sage` is green, `clay` is reddish brown, `dusk` is violet. Default: sage.',
    }),
  })
  .meta({
    title: 'Look',
    description: 'How the ready-made pages of `@tendwell/site` look.',
    'x-group': 'site',
  });

/** How the ready-made pages look. */
export type Theme = z.infer<typeof themeSchema>;
