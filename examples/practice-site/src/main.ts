/** Every page works without this script. It adds "Open now" and a sign-up form that responds in place. */
import '@tendwell/elements/newsletter-signup';
import '@tendwell/elements/practice-announcement';
import '@tendwell/elements/practice-footer';
import '@tendwell/elements/practice-visit';
import '@tendwell/elements/article-view';
import '@tendwell/elements/article-list';
