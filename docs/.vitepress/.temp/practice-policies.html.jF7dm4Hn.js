import { f as firstLocale, h as html } from "./index.CJkqShVz.js";
import { h as headingTag } from "./heading.html.AmeXN1i9.js";
import { p as practiceMessages } from "./practice-messages._46USj-O.js";
import { a as textFields, i as ifPossible, t as textsIn, c as checkedUrl } from "./shown.CjzIZLIT.js";
import "./messages.BYkcF6H4.js";
import "./renderer-messages.CJ7Bc00W.js";
function practicePoliciesHtml(practice, options = {}) {
  const locale = firstLocale(options.locale, practice.locale);
  const words = practiceMessages(locale);
  const heading = headingTag(options.headingLevel);
  const sections = [
    { title: words.insurance, ...insurance(practice, words) },
    { title: words.payment, ...payment(practice, words, locale) },
    { title: words.policies, rows: policies(practice, words) }
  ].flatMap(({ title, text, rows = [] }) => {
    const shown = rows.filter(([, ...facts]) => facts.some(Boolean));
    if (!text && shown.length === 0)
      return [];
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
function rowHtml([term, ...facts]) {
  return html`<div><dt>${term}</dt>${facts.filter(Boolean).map((fact) => html`<dd>${fact}</dd>`)}</div>\n`;
}
function insurance({ insurance: insurance2 }, words) {
  if (typeof insurance2 !== "object" || insurance2 === null)
    return { rows: [] };
  const { summary } = textFields(insurance2);
  const plans = ifPossible(() => {
    var _a;
    return (_a = insurance2.plans) == null ? void 0 : _a.map((plan) => ifPossible(() => planOf(plan)));
  }) ?? [];
  const inGroup = (network) => plans.flatMap((plan) => plan && plan.network === network ? plan.text : []);
  const superbills = { true: words.withSuperbills, false: words.withoutSuperbills };
  return {
    ...summary && { text: summary },
    rows: [
      [words.inNetwork, ...inGroup("in")],
      [words.outOfNetwork, ...inGroup("out")],
      [words.insurancePlans, ...inGroup(void 0)],
      [words.superbills, superbills[`${insurance2.superbills}`]]
    ]
  };
}
function planOf(plan) {
  const { name, note, network } = textFields(plan);
  const known = network === "in" || network === "out" ? network : void 0;
  return name ? { network: known, text: html`${name}${note && html` <small>${note}</small>`}` } : void 0;
}
function payment({ payment: payment2 }, words, locale) {
  if (typeof payment2 !== "object" || payment2 === null)
    return { rows: [] };
  const { note } = textFields(payment2);
  const methods = new Intl.ListFormat(locale).format(textsIn(payment2.methods));
  return { ...note && { text: note }, rows: [[words.paymentMethods, methods]] };
}
function policies({ policies: policies2 }, words) {
  const rows = ifPossible(() => policies2 == null ? void 0 : policies2.map((policy) => ifPossible(() => policyRow(policy, words))));
  return (rows == null ? void 0 : rows.flatMap((row) => row ? [row] : [])) ?? [];
}
function policyRow(policy, words) {
  const { kind, title, text, url } = textFields(policy);
  const titles = {
    cancellation: words.cancellation,
    "late-arrival": words.lateArrival,
    children: words.children,
    scent: words.scent
  };
  const term = title ?? (Object.hasOwn(titles, kind) ? titles[kind] : void 0);
  const href = checkedUrl(url);
  if (!term)
    return void 0;
  return text ? [
    term,
    text,
    href && html`<a href="${href}" aria-label="${`${words.wholePolicy}: ${term}`}">${words.wholePolicy}</a>`
  ] : [
    term,
    href && html`<a href="${href}" aria-label="${`${words.wholePolicy}: ${term}`}">${words.wholePolicy}</a>`
  ];
}
export {
  practicePoliciesHtml
};
