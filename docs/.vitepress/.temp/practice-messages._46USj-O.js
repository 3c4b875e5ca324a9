import { r as rendererMessages } from "./renderer-messages.CJ7Bc00W.js";
const enPractice = {
  closed: "Closed",
  openUntil: "Open until {time}",
  openNow: "Open now",
  closedUntil: "Closed until {time}",
  closedNow: "Closed now",
  because: "{status} ({reason})",
  inZone: "{status}, {zone}",
  where: "Where",
  when: "When",
  allHours: "All opening hours",
  aboutUs: "More about us",
  contact: "Contact",
  directions: "Get directions",
  gettingHere: "How to find us",
  directionsText: "Directions",
  parking: "Parking",
  transit: "Public transit",
  access: "Accessibility",
  booking: { visit: "Book a visit", class: "Book a class", session: "Book a session" },
  call: "Call {number}",
  addToContacts: "Add to contacts",
  zone: "Hours are in {zone}.",
  acceptingNewClients: {
    clients: "Accepting new clients.",
    patients: "Accepting new patients.",
    students: "Accepting new students."
  },
  notAcceptingNewClients: {
    clients: "Not accepting new clients at the moment.",
    patients: "Not accepting new patients at the moment.",
    students: "Not accepting new students at the moment."
  },
  telehealth: {
    clients: "Video appointments for clients in {regions}.",
    patients: "Video appointments for patients in {regions}.",
    students: "Video appointments for students in {regions}."
  },
  appointmentOnly: "By appointment only.",
  ordinals: { "1": "1st", "2": "2nd", "3": "3rd", "4": "4th", "5": "5th", "-1": "last" },
  nthDays: "{ordinals} {day} of each month",
  everyWeeks: { other: "Every {count} weeks on {day}, starting {date}" },
  daysHours: "{days}: {hours}",
  away: "away",
  insurance: "Insurance",
  insurancePlans: "Plans",
  inNetwork: "In network",
  outOfNetwork: "Out of network",
  superbills: "Superbills",
  withSuperbills: "We give you a superbill, an itemized receipt that you can send to your insurance plan.",
  withoutSuperbills: "We do not provide superbills.",
  payment: "Payment",
  paymentMethods: "Ways to pay",
  policies: "Policies",
  cancellation: "Cancellation",
  lateArrival: "Late arrival",
  children: "Children",
  scent: "Scents and fragrances",
  wholePolicy: "Read the full policy",
  priceFrom: "from {price}",
  slidingScale: "sliding scale {price}",
  free: "free",
  visits: { one: "{price} for {count} visit", other: "{price} for {count} visits" },
  perHour: "{price} per hour",
  perWeek: "{price} per week",
  perMonth: "{price} per month",
  perYear: "{price} per year",
  withPeople: "With {names}",
  inPerson: "in person",
  byVideo: "by video",
  byPhone: "by phone",
  homeVisit: "at your home",
  firstVisit: "Start here if this is your first visit",
  book: "Book",
  bookService: "Book: {name}",
  bookWith: "Book with {name}",
  specialties: "Specialties: {list}",
  languages: "Languages: {list}",
  supervisedBy: "Supervised by {name}",
  personAccepting: {
    clients: "Accepting new clients",
    patients: "Accepting new patients",
    students: "Accepting new students"
  },
  personNotAccepting: {
    clients: "Not accepting new clients at the moment",
    patients: "Not accepting new patients at the moment",
    students: "Not accepting new students at the moment"
  },
  emergency: "In an emergency, call {number}.",
  crisisCall: "To talk to someone at any time, call {name} at {number}.",
  crisisCallOrText: "In a crisis, call or text {number} at any time.",
  goodFaithEstimate: "Good faith estimate",
  privacyPractices: "Notice of privacy practices",
  accessibility: "Accessibility",
  privacyPolicy: "Privacy policy",
  effective: "effective {date}",
  announcements: "Announcements",
  closedDates: "Closed {dates}",
  specialHours: "Special hours, {dates}: {hours}",
  untilDate: "until {date}",
  atPlace: "{place}: {text}"
};
const merged = /* @__PURE__ */ new WeakMap();
function practiceMessages(locale) {
  const own = rendererMessages(locale);
  const all = merged.get(own) ?? { ...enPractice, ...own };
  merged.set(own, all);
  return all;
}
export {
  practiceMessages as p
};
