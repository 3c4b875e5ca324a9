import { es as account } from '../../account/lang/es.js';
import { es as letters } from '../../letters/lang/es.js';
import { es as pictures } from '../../pictures/lang/es.js';
import { es as publish } from '../../publish/lang/es.js';
import { es as writing } from '../../writing/lang/es.js';
import { fields } from '../fields/es.js';
import { es as issues } from '../issues/es.js';
import type { ViewMessages } from './messages.js';

export const es: ViewMessages = { account, fields, issues, letters, pictures, publish, writing };
