import { h as html } from "./index.CJkqShVz.js";
import { c as checkedUrl, i as ifPossible } from "./shown.CjzIZLIT.js";
function bookingHtml(booking, text, label) {
  const url = checkedUrl(booking == null ? void 0 : booking.url);
  if (url === void 0)
    return void 0;
  const provider = ifPossible(() => (booking == null ? void 0 : booking.provider) && html` (<bdi>${booking.provider}</bdi>)`);
  return html`<a class="tendwell-booking" href="${url}"${label && html` aria-label="${label}"`}>${text}</a>${provider}`;
}
export {
  bookingHtml as b
};
