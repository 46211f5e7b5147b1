/** A name fit for XML identifiers (`xs:ID`): letters, digits, `-`, `.`, `_`, and no digit first. What is not becomes its code point; the same text always gives the same. */
export function identifier(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
  return /^[A-Za-z_]/.test(safe) ? safe : `_${safe}`;
}

/** FNV-1a of a text's UTF-8 bytes, 64 bits, in base 36. */
export function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) value = ((value ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return value.toString(36).padStart(13, '0');
}

/** Short names for ids, as long as it takes (four characters or more) for no two to be the same. */
export function shortNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const unique = [...new Set(ids)];
  for (let length = 4; length < 13; length += 1) {
    const names = unique.map((id) => hash(id).slice(-length));
    if (new Set(names).size === unique.length) return new Map(unique.map((id, index) => [id, names[index] ?? '']));
  }
  return new Map(unique.map((id) => [id, hash(id)]));
}
