/** The facts of a practice in English. */
export const practice = `name: Linden Street
kind: massage
tagline: Slow and firm.
url: https://example.com/
locale: en-US
timeZone: America/Los_Angeles
locations:
  - address: { street: 12 Linden Street, city: Oakland, country: US }
    phone: "+1 510 555 0142"
    hours:
      monday: ["09:00-17:00"]
      exceptions:
        - { from: 2026-12-24, to: 2027-01-02, reason: Winter break }
practitioners:
  - { slug: ana-lee, name: Ana Lee, title: Massage therapist, photo: { src: ./ana.svg, alt: Ana } }
  - { slug: ben-ortiz, name: Ben Ortiz, title: Massage therapist }
services:
  - { name: Massage, minutes: 60 }
  - { name: Long massage, minutes: 90 }
booking: { url: /visit/#booking }
notices:
  - { kind: accessibility, url: /notices/accessibility/ }
`;

/** What differs in Spanish. */
export const spanish = `tagline: Lento y firme.
practitioners:
  - { slug: ben-ortiz, title: Masajista }
services:
  - { name: Masaje }
  - { name: Masaje largo }
locations:
  - hours:
      exceptions:
        - { from: 2026-12-24, reason: Vacaciones de invierno }
`;
