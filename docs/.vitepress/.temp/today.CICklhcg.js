import { e as clock } from "./index.CJkqShVz.js";
import { l as localDay } from "./local-time.BQFpen0s.js";
import "./messages.BYkcF6H4.js";
import "./calendar-date.DZTj-9UK.js";
function today(timeZone) {
  try {
    return localDay(clock.now(), timeZone).date;
  } catch {
    return localDay(clock.now(), "UTC").date;
  }
}
export {
  today
};
