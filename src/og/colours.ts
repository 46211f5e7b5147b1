import tokens from '../styles/tokens.css?raw';

/** A colour of the light scheme, by its custom property in `styles/tokens.css`. */
export function colour(name: string): string {
  const value = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+),`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`src/styles/tokens.css: --${name} is no light-dark() of two hexadecimal colours.`);
  return value;
}
