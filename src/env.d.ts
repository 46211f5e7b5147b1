interface ImportMetaEnv {
  /** What the names of everything kept on the device begin with. Set in `astro.config.mjs`, as are the keys below. */
  readonly STORAGE_PREFIX: string;
  /** Where local storage keeps the visitor's language. */
  readonly LOCALE_STORAGE_KEY: string;
  /** Where it keeps the language that entries are read beside. */
  readonly PAIR_STORAGE_KEY: string;
  /** Where local storage keeps theme and text size. */
  readonly APPEARANCE_STORAGE_KEY: string;
  /** Where local storage keeps that the reader has study records: `used`, or `asked` once the browser was asked to keep them. */
  readonly STUDY_STORAGE_KEY: string;
}
