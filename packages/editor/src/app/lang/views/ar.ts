import { ar as account } from '../../account/lang/ar.js';
import { ar as letters } from '../../letters/lang/ar.js';
import { ar as pictures } from '../../pictures/lang/ar.js';
import { ar as publish } from '../../publish/lang/ar.js';
import { ar as writing } from '../../writing/lang/ar.js';
import { fields } from '../fields/ar.js';
import { ar as issues } from '../issues/ar.js';
import type { ViewMessages } from './messages.js';

export const ar: ViewMessages = { account, fields, issues, letters, pictures, publish, writing };
