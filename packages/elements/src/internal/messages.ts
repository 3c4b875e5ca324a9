/** The words that elements and renderers add to what the practice says. */
export interface Messages {
  readonly by: (name: string) => string;
  readonly minutes: (minutes: number) => string;
  readonly updated: (date: string) => string;
  readonly draft: string;
  readonly contents: string;
  readonly readMore: string;
  readonly noArticles: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly listLoading: string;
  readonly listFailed: string;
  readonly retry: string;
  readonly where: string;
  readonly when: string;
  readonly contact: string;
  readonly directions: string;
  readonly gettingHere: string;
  readonly theWay: string;
  readonly parking: string;
  readonly transit: string;
  readonly access: string;
  readonly phone: string;
  readonly email: string;
  readonly booking: string;
  readonly closed: string;
  readonly zone: (name: string) => string;
  readonly openUntil: (time: string) => string;
  readonly openNow: string;
  readonly closedUntil: (time: string) => string;
  readonly closedNow: string;
  readonly because: (status: string, reason: string) => string;
  readonly except: string;
  readonly acceptingNewClients: string;
  readonly notAcceptingNewClients: string;
  readonly telehealth: (regions: string) => string;
  readonly license: (type: string, number: string, region: string | undefined) => string;
  readonly notices: Readonly<Record<string, string>>;
  readonly newsletter: string;
  readonly name: string;
  readonly subscribe: string;
  readonly sending: string;
  readonly privacy: string;
  readonly honeypot: string;
  readonly emailMissing: string;
  readonly emailInvalid: string;
  readonly sent: string;
  readonly sendFailed: string;
  readonly sendTimeout: string;
  readonly offline: string;
}

const plural = new Intl.PluralRules('en');

const en: Messages = {
  by: (name) => `By ${name}`,
  minutes: (minutes) => `${minutes} ${plural.select(minutes) === 'one' ? 'minute' : 'minutes'} to read`,
  updated: (date) => `Updated ${date}`,
  draft: 'Draft',
  contents: 'Contents',
  readMore: 'Read on',
  noArticles: 'There is nothing to read here yet.',
  loading: 'Loading the article…',
  loadFailed: 'The article could not be loaded.',
  listLoading: 'Loading the articles…',
  listFailed: 'The articles could not be loaded.',
  retry: 'Try again',
  where: 'Where',
  when: 'When',
  contact: 'Contact',
  directions: 'Directions',
  gettingHere: 'Getting here',
  theWay: 'The way',
  parking: 'Parking',
  transit: 'Transit',
  access: 'Access',
  phone: 'Phone',
  email: 'E-mail',
  booking: 'Book a visit',
  closed: 'Closed',
  zone: (name) => `Hours are in ${name}.`,
  openUntil: (time) => `Open until ${time}`,
  openNow: 'Open now',
  closedUntil: (time) => `Closed until ${time}`,
  closedNow: 'Closed now',
  because: (status, reason) => `${status} (${reason})`,
  except: 'Other days',
  acceptingNewClients: 'Taking new clients.',
  notAcceptingNewClients: 'Not taking new clients at present.',
  telehealth: (regions) => `Visits by video for clients in ${regions}.`,
  license: (type, number, region) => `${type} ${number}${region ? `, ${region}` : ''}`,
  notices: {
    'good-faith-estimate': 'Good faith estimate',
    'privacy-practices': 'Notice of privacy practices',
    accessibility: 'Accessibility',
    'privacy-policy': 'Privacy',
  },
  newsletter: 'Newsletter',
  name: 'Name',
  subscribe: 'Subscribe',
  sending: 'Sending…',
  privacy: 'How we keep your address',
  honeypot: 'Leave this empty',
  emailMissing: 'Please give the address the letters should go to.',
  emailInvalid: 'This does not look like an e-mail address. An address looks like name@example.com.',
  sent: 'Thank you. Please look in your mail: we have sent you a message with a link to confirm.',
  sendFailed: 'That did not go through. Nothing was lost: please try again in a moment.',
  sendTimeout: 'There was no answer in time. Nothing was lost: please try again.',
  offline: 'You seem to be offline. What you wrote is still here: please try again when you are connected.',
};

/** Words for a locale. English stands in for a language that has none yet. */
export function messages(_locale: string): Messages {
  return en;
}
