/** A text with its `{{placeholders}}` filled in; unknown ones stay. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)[^}]*\}\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** A text in pieces, its `{{placeholders}}` replaced by what stands for them, such as elements in another language. */
export function fillParts<Part>(text: string, values: Readonly<Record<string, Part>>): (string | Part)[] {
  return text
    .split(/(\{\{\w+[^}]*\}\})/)
    .map((piece) => values[/^\{\{(\w+)/.exec(piece)?.[1] ?? ''] ?? piece)
    .filter((piece) => piece !== '');
}
