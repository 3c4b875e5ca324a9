import { zh as account } from '../../account/lang/zh.js';
import { zh as letters } from '../../letters/lang/zh.js';
import { zh as pictures } from '../../pictures/lang/zh.js';
import { zh as publish } from '../../publish/lang/zh.js';
import { zh as writing } from '../../writing/lang/zh.js';
import { fields } from '../fields/zh.js';
import { zh as issues } from '../issues/zh.js';
import type { ViewMessages } from './messages.js';

export const zh: ViewMessages = { account, fields, issues, letters, pictures, publish, writing };
