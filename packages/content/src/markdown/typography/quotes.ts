/** Opening and closing quotation marks, outer and inner. French ones include a narrow no-break space. */
export type Quotes = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const LIKE_ENGLISH = 'en zh pt tr ko hi id th vi nl ms fil';
const STYLES: readonly (readonly [languages: string, marks: string])[] = [
  [LIKE_ENGLISH, '“ ” ‘ ’'],
  ['de cs sk sl hr bg is lt et', '„ “ ‚ ‘'],
  ['fr', '«\u202f \u202f» “ ”'],
  ['es it ca el', '« » “ ”'],
  ['ru uk be', '« » „ “'],
  ['pl ro', '„ ” « »'],
  ['hu', '„ ” » «'],
  ['da nb nn no', '« » ‘ ’'],
  ['sv fi', '” ” ’ ’'],
  ['ja zh-hant', '「 」 『 』'],
  ['de-ch de-li it-ch', '« » ‹ ›'],
  ['fr-ch', '«\u202f \u202f» ‹\u202f \u202f›'],
  ['es-latin', '“ ” ‘ ’'],
];

/** Spanish outside Spain uses English quotation marks. */
const LATIN_AMERICAN = /^es-(?:419|us|mx|ar|co|cl|pe|ve|ec|gt|cu|bo|do|hn|py|sv|ni|cr|pa|uy|pr)\b/;
const TRADITIONAL_CHINESE = /^zh-(?:hant|tw|hk|mo)\b/;

/** The quotation marks of a language. `undefined` for an unknown language, whose quotation marks are not converted. */
export function quotesOf(locale: string): Quotes | undefined {
  const tag = locale.toLowerCase();
  let name = tag.split('-', 2).join('-');
  if (LATIN_AMERICAN.test(tag)) name = 'es-latin';
  if (TRADITIONAL_CHINESE.test(tag)) name = 'zh-hant';
  const find = (wanted: string) => STYLES.find(([languages]) => languages.split(' ').includes(wanted));
  const [, marks] = find(name) ?? find(tag.split('-')[0] as string) ?? [];
  return marks?.split(' ') as unknown as Quotes | undefined;
}
