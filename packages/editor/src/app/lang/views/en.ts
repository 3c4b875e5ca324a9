import { en as account } from '../../account/lang/en.js';
import { en as letters } from '../../letters/lang/en.js';
import { en as pictures } from '../../pictures/lang/en.js';
import { en as publish } from '../../publish/lang/en.js';
import { en as writing } from '../../writing/lang/en.js';
import type { ViewMessages } from './messages.js';

export const en: ViewMessages = { account, letters, pictures, publish, writing };
