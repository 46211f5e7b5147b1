import { escapeHtml } from '../model/escape-html.ts';

/** A frame that shows an entry in another site. */
export interface Frame {
  /** Absolute address of the page for frames. */
  readonly src: string;
  /** Read aloud for the frame. */
  readonly title: string;
}

/** Pixels: wide enough for the text's measure, high enough to read in where no script adapts it. */
export const frameSize = { width: 640, height: 480 } as const;

/** What oEmbed asks for, of an entry in one language. */
export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * An entry as oEmbed describes it: https://oembed.com
 * @param picture the one of its previews, with its size in pixels
 */
export function buildOEmbed(frame: Frame, provider: { readonly name: string; readonly url: string }, picture: { readonly url: string; readonly width: number; readonly height: number }): OEmbed {
  return {
    type: 'rich',
    version: '1.0',
    title: frame.title,
    provider_name: provider.name,
    provider_url: provider.url,
    // A day, in seconds.
    cache_age: 86_400,
    thumbnail_url: picture.url,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    html: frameHtml(frame, frameSize.width),
    ...frameSize,
  };
}

/** The frame as HTML. Without a width it takes that of the text around it. */
export function frameHtml({ src, title }: Frame, width: number | string = '100%'): string {
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width}" height="${frameSize.height}" loading="lazy" frameborder="0"></iframe>`;
}
