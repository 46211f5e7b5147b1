interface ImportMetaEnv {
  /** Where local storage keeps the visitor's language. Set in `astro.config.mjs`. */
  readonly LOCALE_STORAGE_KEY: string;
  /** Where it keeps the language that entries are read beside. */
  readonly PAIR_STORAGE_KEY: string;
  /** Where local storage keeps theme and text size. Set in `astro.config.mjs`. */
  readonly APPEARANCE_STORAGE_KEY: string;
  /** Where local storage keeps that the reader has study records: `used`, or `asked` once the browser was asked to keep them. Set in `astro.config.mjs`. */
  readonly STUDY_STORAGE_KEY: string;
}
