import '@tendwell/elements';
