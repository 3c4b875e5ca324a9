import { de as account } from '../../account/lang/de.js';
import { de as letters } from '../../letters/lang/de.js';
import { de as pictures } from '../../pictures/lang/de.js';
import { de as publish } from '../../publish/lang/de.js';
import { de as writing } from '../../writing/lang/de.js';
import { fields } from '../fields/de.js';
import { de as issues } from '../issues/de.js';
import type { ViewMessages } from './messages.js';

export const de: ViewMessages = { account, fields, issues, letters, pictures, publish, writing };
