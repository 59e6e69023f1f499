import type { Child } from 'hono/jsx';
import { defang } from '../text.ts';
import type { Block, Content } from './blocks.ts';

// Clients without media queries keep the inline colours; those with them follow the reader's scheme by class.
const mailCss =
  ':root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.page,.ink{background:#121417 !important;color:#e6e8ea !important}.soft{color:#a9b1ba !important}.line{border-color:#3a4149 !important}.link{color:#86bdff !important}}';
const font = 'font-family:system-ui,-apple-system,sans-serif;font-size:16px;line-height:1.5;';
const ink = 'color:#1b1f24;';

function HtmlBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h2 class="ink" style={`${font}${ink}font-weight:bold;margin:24px 0 8px;`}>
          {block.text}
        </h2>
      );
    case 'small':
      return (
        <p class="soft" style="font-family:system-ui,-apple-system,sans-serif;font-size:14px;line-height:1.5;color:#57606a;margin:8px 0;">
          {block.text}
        </p>
      );
    case 'list':
      return (
        <ul class="ink" style={`${font}${ink}margin:8px 0;padding-left:20px;`}>
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <div class="ink line" dir="auto" style={`${font}${ink}border-left:4px solid #d0d7de;margin:8px 0;padding:4px 0 4px 12px;`}>
          {brokenLines(block.text)}
        </div>
      );
    case 'link':
      return (
        <>
          <p style="margin:24px 0 8px;">
            <a
              href={block.url}
              style={`${font}display:inline-block;background-color:#116329;color:#ffffff;border:2px solid #0b4a1d;border-radius:8px;padding:12px 20px;font-weight:bold;text-decoration:none;`}
            >
              {block.label}
            </a>
          </p>
          <p style={`${font}margin:8px 0;word-break:break-all;`}>
            <a class="link" href={block.url} style="color:#0550ae;">
              {block.url}
            </a>
          </p>
        </>
      );
    case 'code':
      return (
        <p class="ink" style={`${font}${ink}font-size:20px;font-weight:bold;margin:16px 0;`}>
          Code: {block.code}
        </p>
      );
    case 'exact':
      return (
        <p class="ink" style={`font-family:ui-monospace,monospace;font-size:14px;line-height:1.5;color:#1f2328;margin:8px 0;word-break:break-all;`}>
          {brokenLines(block.text)}
        </p>
      );
    case 'line':
      return (
        <p class="ink" style={`${font}${ink}margin:8px 0;`}>
          {block.text}
        </p>
      );
  }
}

/** Line breaks and runs of spaces as elements and no-break spaces: some clients drop `white-space`. */
function brokenLines(text: string): Child[] {
  return text.split('\n').flatMap((part, index) => {
    const kept = part.replace(/ {2,}|^ /g, (spaces) => '\u00a0'.repeat(spaces.length));
    return index === 0 ? [kept] : [<br />, kept];
  });
}

/** The HTML part. */
export function htmlPart(subject: string, { preheader, blocks }: Content): string {
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{defang(subject)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <style>{mailCss}</style>
      </head>
      <body class="page" style={`margin:0;padding:0;background-color:#ffffff;${ink}`}>
        <div style="display:none;max-height:0;overflow:hidden;">{preheader}</div>
        <div style="max-width:600px;margin:0 auto;padding:24px 16px;overflow-wrap:anywhere;word-break:break-word;">
          {blocks.map((block) => (
            <HtmlBlock block={block} />
          ))}
        </div>
      </body>
    </html>
  );
  return `<!doctype html>\n${String(page)}`;
}
