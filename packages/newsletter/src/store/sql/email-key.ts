/** The form in which addresses are compared. Addresses that differ only in case belong to one subscriber. */
export function emailKey(email: string): string {
  return email.toLowerCase();
}
