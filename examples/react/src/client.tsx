import { hydrateRoot } from 'react-dom/client';
import './elements';
import { Page } from './page';
import { readParts } from './parts';

const root = document.getElementById('app');
if (root) hydrateRoot(root, <Page {...readParts()} />);
