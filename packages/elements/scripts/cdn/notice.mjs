/** The minifier removes the comments of the modules. Both builds contain the same packages. */
export const NOTICE = '/*! Tendwell, MIT license. The licenses of what it contains are in licenses.txt. */';
