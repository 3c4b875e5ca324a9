import { renderToString } from 'react-dom/server';
import { Page } from './page';
import type { Parts } from './parts';

export const render = (parts: Parts): string => renderToString(<Page {...parts} />);
