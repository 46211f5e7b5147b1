/** Runs in the head of every page for frames, inline, before the first paint: `?theme=dark` or `light` where the page around it is that. Else the reader's system decides. */
export const embedPaintScript = `{let t=new URLSearchParams(location.search).get('theme');if(t=='dark'||t=='light')document.documentElement.dataset.theme=t}`;
