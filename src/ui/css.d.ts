// Style sheets are imported for the bundler, which writes one file for each page.
declare module '*.css';

/** The bundled style sheet as text, for a shadow root. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
