import type { PracticeMessages } from '../internal/element-messages.js';

/** The texts about a practice in English. Only renderers load them. */
export const enPractice: PracticeMessages = {
  where: 'Where',
  when: 'When',
  contact: 'Contact',
  directions: 'Get directions',
  gettingHere: 'How to find us',
  directionsText: 'Directions',
  parking: 'Parking',
  transit: 'Public transit',
  access: 'Accessibility',
  booking: 'Book an appointment',
  addToContacts: 'Add to contacts',
  zone: 'Hours are in {zone}.',
  acceptingNewClients: 'Accepting new clients.',
  notAcceptingNewClients: 'Not accepting new clients at the moment.',
  telehealth: 'Video appointments for clients in {regions}.',
  emergency: 'In an emergency, call {number}.',
  crisisCall: 'To talk to someone at any time, call {name} at {number}.',
  crisisCallOrText: 'In a crisis, call or text {number} at any time.',
  goodFaithEstimate: 'Good faith estimate',
  privacyPractices: 'Notice of privacy practices',
  accessibility: 'Accessibility',
  privacyPolicy: 'Privacy policy',
  effective: 'effective {date}',
};
