import { createHash } from 'node:crypto';
import type { Child } from 'hono/jsx';

/*
 * One style for every page; the pages behind the sign-in have a further one. It is written without the five characters that HTML escapes, so that the bytes in the page are
 * the bytes of the hash. Colours are pairs of at least 4.5 to 1 (7 to 1 for text) in both schemes; a test measures them.
 */
const css = `
:root{color-scheme:light dark;--paper:#ffffff;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--link:#0550ae;--note:#f3f5f7;--go:#116329;--goink:#ffffff;--stop:#a40e26;--mark:#fff3bf;--added:#d9f5e0;--removed:#fde4e4}
@media (prefers-color-scheme:dark){:root{--paper:#121417;--ink:#e6e8ea;--soft:#a9b1ba;--line:#3a4149;--link:#86bdff;--note:#1c2025;--go:#1f7a3f;--goink:#ffffff;--stop:#ff9492;--mark:#574600;--added:#143d22;--removed:#4d1f21}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;-webkit-text-size-adjust:100%;scroll-padding:1rem 0 8rem}
body{margin:0 auto;max-width:44rem;padding:1.5rem 1rem 2rem;overflow-wrap:anywhere}
.wide{max-width:72rem}
.hasbar{padding-bottom:9rem}
header,footer,.soft{color:var(--soft)}
header p,footer p{margin:0}
nav{display:flex;flex-wrap:wrap;gap:0 1.25rem}
nav a{display:inline-flex;align-items:center;min-height:48px;min-width:48px}
nav a[aria-current]{color:inherit;font-weight:600;text-decoration:none}
footer{margin-top:2.5rem;font-size:.9rem}
h1{font-size:1.3rem;line-height:1.45;margin:1rem 0}
h2{font-size:1rem;margin:1.75rem 0 .5rem}
h3{font-size:1rem;margin:1rem 0 .25rem}
.group{font-size:1.25rem;margin-top:2.5rem}
p{margin:.5rem 0}
ul,ol{margin:.5rem 0;padding-left:1.25rem}
.plain{list-style:none;padding:0}
.plain li{margin:.5rem 0}
a{color:var(--link)}
.text{white-space:pre-wrap;margin:0;padding:.75rem 0 .75rem .8rem;border-inline-start:4px solid var(--line)}
.lines{white-space:pre-line}
pre{white-space:pre-wrap;font:.85rem/1.5 ui-monospace,monospace}
mark{background:var(--mark);color:inherit;text-decoration:underline}
.mark{background:var(--stop);color:var(--paper);font:.8em ui-monospace,monospace;padding:0 .2em;border-radius:3px}
ins{background:var(--added);text-decoration:underline;margin-inline-start:.15em}
del{background:var(--removed);text-decoration:line-through}
.note{background:var(--note);border-inline-start:4px solid var(--link);padding:.75rem 1rem;margin:1rem 0}
.bad{border-color:var(--stop)}
.note h2{margin:0 0 .25rem}
.note li a:only-child{display:inline-flex;align-items:center;min-height:48px;min-width:48px}
details{border-top:1px solid var(--line)}
summary{min-height:48px;padding:.75rem 0;cursor:pointer;font-weight:600}
label{display:block;font-weight:600;margin:1rem 0 .25rem}
.hint{display:block;color:var(--soft);margin:.25rem 0}
.error{display:block;color:var(--stop);font-weight:600;margin:.25rem 0}
input,textarea,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:6px;padding:.6rem .7rem;width:100%;min-height:48px}
textarea{min-height:7rem;resize:vertical}
textarea.tall{min-height:14rem}
input.code{max-width:12rem;letter-spacing:.2em}
button,.button{display:inline-flex;align-items:center;justify-content:center;flex-direction:column;min-height:48px;min-width:48px;padding:.5rem 1rem;border-radius:8px;border:2px solid var(--soft);background:var(--paper);color:var(--ink);font:inherit;font-weight:600;line-height:1.2;text-align:center;text-decoration:none;cursor:pointer}
button small{font-weight:400}
.acts{display:flex;flex-wrap:wrap;gap:.6rem;margin:.5rem 0}
fieldset{border:1px solid var(--line);border-radius:6px;margin:1rem 0;padding:0 .8rem}
legend{font-weight:600}
.tick{display:flex;align-items:center;gap:.6rem;min-height:48px;min-width:48px;margin:0;font-weight:400}
.tick input{width:1.5rem;min-height:1.5rem;flex:none;accent-color:var(--link)}
.go{background:var(--go);border-color:var(--go);color:var(--goink)}
.no{border-color:var(--stop)}
[hidden]{display:none}
.bar{position:fixed;inset:auto 0 0 0;display:flex;gap:.6rem;justify-content:center;align-items:stretch;padding:.6rem;padding-bottom:calc(.6rem + env(safe-area-inset-bottom));background:var(--paper);border-top:1px solid var(--line)}
.bar button{flex:0 1 18rem}
.bar .button{flex:none}
.bar button,.bar .button{padding:.5rem .75rem;overflow-wrap:normal}
@media (max-height:22rem){.bar{position:static;flex-wrap:wrap;padding:.6rem 0}.hasbar{padding-bottom:2rem}}
:focus-visible,[type=date]:focus-within{outline:3px solid var(--link);outline-offset:2px}
.vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
dl{margin:.5rem 0}
dt{font-weight:600;margin-top:.5rem}
dd{margin:0}
`.trim();

const hashOf = (style: string): string => `sha256-${createHash('sha256').update(style).digest('base64')}`;

/** `sha256-…` of the style of every page: what the content security policy lets through. */
export const styleHash = hashOf(css);

/** A style that some pages have beside the one of all. */
export interface PageStyle {
  readonly css: string;
  /** `sha256-…`: the policy lets nothing else through. */
  readonly hash: string;
}

/** @param style - without the five characters that HTML escapes. */
export const pageStyle = (style: string): PageStyle => ({ css: style.trim(), hash: hashOf(style.trim()) });

/** A script of our own that one page has, by the hash of its bytes. */
export interface PageScript {
  /** Our own path. */
  readonly src: string;
  /** `sha256-…`: the policy lets nothing else through, whatever the path answers. */
  readonly integrity: string;
}

const policyOf = (...styles: readonly string[]): string =>
  `default-src 'none'; style-src ${styles.map((hash) => `'${hash}'`).join(' ')}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

const headers: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policyOf(styleHash),
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/**
 * Headers that every page is sent with; a fresh copy, to add to.
 *
 * With `no-referrer` a browser sends `Origin: null` with a form: whoever
 * checks where a POST comes from looks at `Sec-Fetch-Site`.
 */
export const pageHeaders = (): Record<string, string> => ({ ...headers });

/** The same for a page that has a style beside the one of all. */
export const styledPageHeaders = ({ hash }: PageStyle): Record<string, string> => ({ ...headers, 'content-security-policy': policyOf(styleHash, hash) });

/**
 * The same for a page with such a style and a script, which may read our own pages again.
 *
 * The hash of a file counts where its element has `integrity`: Chrome since 59, Safari since 15.6, Firefox since 116;
 * an older browser has the page without its script. Trusted types leave a script no way to make markup of a text.
 *
 * @see https://www.w3.org/TR/CSP3/#external-hash
 */
export const scriptedPageHeaders = ({ hash }: PageStyle, { integrity }: PageScript): Record<string, string> => ({
  ...headers,
  'content-security-policy': `${policyOf(styleHash, hash)}; script-src '${integrity}'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
});

export interface LayoutProps {
  /** Of the window; what was typed or named by strangers must be made visible first. */
  readonly title: string;
  /** Line above the heading, for example the tenant's name. */
  readonly lead?: Child;
  readonly heading: Child;
  readonly footer?: Child;
  /** Room for the fixed bar. */
  readonly bar?: boolean;
  readonly wide?: boolean;
  /** The page is then sent with {@link styledPageHeaders}, or those of a script. */
  readonly style?: PageStyle | undefined;
  /** The page is then sent with {@link scriptedPageHeaders}. */
  readonly script?: PageScript | undefined;
  readonly children?: Child;
}

function Layout({ title, lead, heading, footer, bar, wide, style, script, children }: LayoutProps) {
  const classes = [bar && 'hasbar', wide && 'wide'].filter(Boolean).join(' ');
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <style>{css}</style>
        {style ? <style>{style.css}</style> : null}
        {script ? <script src={script.src} integrity={script.integrity} defer={true} /> : null}
      </head>
      <body {...(classes ? { class: classes } : {})}>
        <header>{lead}</header>
        <main>
          <h1>{heading}</h1>
          {children}
        </main>
        <footer>{footer}</footer>
      </body>
    </html>
  );
}

/** A whole page as it is sent. */
export const renderPage = (props: LayoutProps): string => `<!doctype html>\n${String(<Layout {...props} />)}`;
