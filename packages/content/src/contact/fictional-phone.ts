/**
 * Telephone numbers that authorities keep free for stories and examples, as digits with the country code. Where a
 * country is missing, no such number is known.
 *
 * @see https://www.nationalnanpa.com/number_resource_info/555_numbers.html
 * @see https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 */
const FICTIONAL = [
  // Canada, the United States, and the Caribbean: 555-0100 to 555-0199.
  /^\+1\d{3}55501\d\d$/,
  // The United Kingdom.
  /^\+44(?:1632960|2079460|7700900|1(?:1[3-8]|21|31|41|51|61)4960)\d{3}$/,
  // Ireland.
  /^\+3532091\d{5}$/,
  // Australia.
  /^\+61[2378](?:5550|7010)\d{4}$/,
  // Germany.
  /^\+49(?:3023125|6990009|4066969|2214710|8999998)\d{3}$/,
  // France.
  /^\+33(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
];

/** True for a telephone number that is kept free for stories and examples: `+1 510 555 0142`. */
export const isFictionalPhone = (digits: string): boolean => FICTIONAL.some((range) => range.test(digits));
