import '@tendwell/elements/tendwell.css';
import '@tendwell/elements/article-view';
import '@tendwell/elements/newsletter-signup';
import '@tendwell/elements/practice-footer';
import './site.css';
