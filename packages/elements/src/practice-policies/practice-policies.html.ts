import type { InsurancePlan, Policy, Practice } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import type { RendererMessages } from '../internal/element-messages.js';
import { firstLocale } from '../internal/first-locale.js';
import { headingTag } from '../internal/heading.html.js';
import { practiceMessages } from '../internal/practice-messages.js';
import { checkedUrl, ifPossible, textFields, textsIn } from '../internal/shown.js';

/** Options of {@link practicePoliciesHtml}. */
export interface PracticePoliciesHtmlOptions {
  /** BCP 47 tag. Default: the practice's. */
  locale?: string;
  /** Level of the headings: 2, 3, or 4. Default: 2. */
  headingLevel?: 2 | 3 | 4;
}

/** A term and what there is to say about it. */
type Row = readonly [term: string, ...facts: (string | Html | undefined)[]];

/**
 * Renders what clients should know before they come, as the content of `<practice-policies>`: insurance plans and
 * superbills, how to pay, and the policies of the practice. What the data leaves out is not shown. If a fact is one that
 * the schema rejects, such as a `javascript:` URL, the others are still shown. Without such facts, the result is empty.
 *
 * @example
 * ```ts
 * import type { Practice } from '@tendwell/content';
 * import { type Html, html } from '@tendwell/content/html';
 * import { practicePoliciesHtml } from '@tendwell/elements/html';
 *
 * export function policies(practice: Practice): Html {
 *   return html`<practice-policies>${practicePoliciesHtml(practice)}</practice-policies>`;
 * }
 * ```
 */
export function practicePoliciesHtml(practice: Practice, options: PracticePoliciesHtmlOptions = {}): Html {
  const locale = firstLocale(options.locale, practice.locale);
  const words = practiceMessages(locale);
  const heading = headingTag(options.headingLevel);
  const sections = [
    { title: words.insurance, ...insurance(practice, words) },
    { title: words.payment, ...payment(practice, words, locale) },
    { title: words.policies, rows: policies(practice, words) },
  ].flatMap(({ title, text, rows = [] }: { title: string; text?: string | undefined; rows?: Row[] }) => {
    const shown = rows.filter(([, ...facts]) => facts.some(Boolean));
    if (!text && shown.length === 0) return [];
    return html`<section>
<${heading}>${title}</${heading}>
<div>
${text && html`<p>${text}</p>`}
${shown.length > 0 && html`<dl>${shown.map(rowHtml)}</dl>`}
</div>
</section>
`;
  });
  return sections.length === 0 ? html`` : html`<div class="tendwell-policies">\n${sections}</div>`;
}

function rowHtml([term, ...facts]: Row): Html {
  return html`<div><dt>${term}</dt>${facts.filter(Boolean).map((fact) => html`<dd>${fact}</dd>`)}</div>\n`;
}

function insurance({ insurance }: Practice, words: RendererMessages): { text?: string; rows: Row[] } {
  if (typeof insurance !== 'object' || insurance === null) return { rows: [] };
  const { summary } = textFields(insurance);
  const plans = ifPossible(() => insurance.plans?.map((plan) => ifPossible(() => planOf(plan)))) ?? [];
  const inGroup = (network: InsurancePlan['network']) =>
    plans.flatMap((plan) => (plan && plan.network === network ? plan.text : []));
  const superbills = { true: words.withSuperbills, false: words.withoutSuperbills };
  return {
    ...(summary && { text: summary }),
    rows: [
      [words.inNetwork, ...inGroup('in')],
      [words.outOfNetwork, ...inGroup('out')],
      [words.insurancePlans, ...inGroup(undefined)],
      [words.superbills, superbills[`${insurance.superbills as boolean}`]],
    ],
  };
}

/** A plan in an unknown network is only named. */
function planOf(plan: InsurancePlan) {
  const { name, note, network } = textFields(plan);
  const known = network === 'in' || network === 'out' ? network : undefined;
  return name ? { network: known, text: html`${name}${note && html` <small>${note}</small>`}` } : undefined;
}

function payment(
  { payment }: Practice,
  words: RendererMessages,
  locale: string,
): { text?: string; rows: Row[] } {
  if (typeof payment !== 'object' || payment === null) return { rows: [] };
  const { note } = textFields(payment);
  const methods = new Intl.ListFormat(locale).format(textsIn(payment.methods));
  return { ...(note && { text: note }), rows: [[words.paymentMethods, methods]] };
}

function policies({ policies }: Practice, words: RendererMessages): Row[] {
  const rows = ifPossible(() => policies?.map((policy) => ifPossible(() => policyRow(policy, words))));
  return rows?.flatMap((row) => (row ? [row] : [])) ?? [];
}

function policyRow(policy: Policy, words: RendererMessages): Row | undefined {
  const { kind, title, text, url } = textFields(policy);
  const titles: Readonly<Record<string, string>> = {
    cancellation: words.cancellation,
    'late-arrival': words.lateArrival,
    children: words.children,
    scent: words.scent,
  };
  const term = title ?? (Object.hasOwn(titles, kind) ? titles[kind] : undefined);
  const href = checkedUrl(url);
  if (!term) return undefined;
  // A link that only says "read more" is useless in a list of links.
  return text
    ? [
        term,
        text,
        href &&
          html`<a href="${href}" aria-label="${`${words.wholePolicy}: ${term}`}">${words.wholePolicy}</a>`,
      ]
    : [
        term,
        href &&
          html`<a href="${href}" aria-label="${`${words.wholePolicy}: ${term}`}">${words.wholePolicy}</a>`,
      ];
}
