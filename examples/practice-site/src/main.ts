/** Every page reads and posts without this script; it adds "open now" and a sign-up that answers in place. */
import '@tendwell/elements/newsletter-signup';
import '@tendwell/elements/practice-footer';
import '@tendwell/elements/article-view';
import '@tendwell/elements/article-list';
