// Style sheets are imported for the bundler, which writes one file for each page.
declare module '*.css';
