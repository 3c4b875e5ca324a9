/** The address of a stylesheet that the build has copied. */
declare module '*.css?url' {
  const url: string;
  export default url;
}

/** A stylesheet that is loaded with the module that imports it. */
declare module '*.css';
