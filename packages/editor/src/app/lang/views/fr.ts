import { fr as account } from '../../account/lang/fr.js';
import { fr as letters } from '../../letters/lang/fr.js';
import { fr as pictures } from '../../pictures/lang/fr.js';
import { fr as publish } from '../../publish/lang/fr.js';
import { fr as writing } from '../../writing/lang/fr.js';
import { fields } from '../fields/fr.js';
import { fr as issues } from '../issues/fr.js';
import type { ViewMessages } from './messages.js';

export const fr: ViewMessages = { account, fields, issues, letters, pictures, publish, writing };
