const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** As a browser shows HTML whose only elements that make lines are `div` and `br`. */
export const shownText = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replaceAll('<br></div>', '</div>')
    .replace(/<br>|<\/div>(?=.)/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (written, code, name) => (code ? String.fromCharCode(Number(code)) : (named[name] ?? written)));
/** As the editor for agents keeps what is typed into it. */
export const typed = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .split('\n')
    .map((line) => `<div>${line || '<br>'}</div>`)
    .join('');
