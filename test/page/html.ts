/**
 * A small, strict reader of the HTML that we write: no tag, attribute or
 * entity beyond those that our pages and mails use. Anything else throws, so a
 * payload that becomes markup fails a test instead of being overlooked.
 */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | string)[];
}

const tags = new Set(
  'html head meta title style body header nav main footer section h1 h2 h3 p div span small strong ul ol li dl dt dd a bdi mark ins del pre code details summary form fieldset legend label input textarea select option button table caption thead tbody tr th td br time script svg rect line circle text'.split(
    ' ',
  ),
);
const voids = new Set(['meta', 'input', 'br']);
const attributeNames =
  /^(?:lang|charset|name|content|class|id|title|dir|href|method|action|type|value|for|autocomplete|inputmode|required|spellcheck|autocapitalize|selected|checked|min|disabled|hidden|datetime|src|integrity|defer|start|target|rel|readonly|role|tabindex|autofocus|open|data-(?:operation|keeps|of)|scope|style|aria-(?:current|describedby|invalid|label)|[xyr]|[xy][12]|c[xy]|width|height|text-anchor|font-weight|fill|fill-opacity|stroke|stroke-(?:width|opacity|dasharray))$/;
/** The one script: a file of ours, named by its content, with nothing inside. */
const ourScript = /^<script src="\/queue\.js\?v=[0-9a-f]{16}" integrity="sha256-[A-Za-z0-9+/]{43}=" defer=""><\/script>/;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const decode = (text: string): string =>
  text.replace(/&([^;&\s]*);?/g, (whole, name: string) => {
    const known = entities[name];
    if (known === undefined || !whole.endsWith(';')) throw new Error(`an entity that we never write: ${whole.slice(0, 20)}`);
    return known;
  });

export function parseHtml(page: string): HtmlElement {
  const source = page.replace(/\r\n?/g, '\n').replace(/^<!doctype html>\n/, '');
  const root: HtmlElement = { tag: '#root', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  let at = 0;
  const top = (): HtmlElement => open.at(-1) ?? root;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const text = source.slice(at, next < 0 ? source.length : next);
    if (text) top().children.push(decode(text));
    if (next < 0) break;
    const closing = /^<\/([a-z0-9]+)>/.exec(source.slice(next));
    if (closing) {
      if (top().tag !== closing[1]) throw new Error(`</${closing[1]}> closes <${top().tag}>`);
      open.pop();
      at = next + closing[0].length;
      continue;
    }
    const opening = /^<([a-z][a-z0-9]*)((?: [a-z][a-z0-9-]*="[^"]*")*)\/?>/.exec(source.slice(next));
    const tag = opening?.[1] ?? '';
    if (tag === 'script' && !ourScript.test(source.slice(next))) throw new Error(`a script that we never write: ${source.slice(next, next + 40)}`);
    if (!opening || !tags.has(tag)) throw new Error(`markup that we never write: ${source.slice(next, next + 40)}`);
    const element: HtmlElement = { tag, attributes: attributesOf(opening[2] ?? ''), children: [] };
    top().children.push(element);
    at = next + opening[0].length;
    if (voids.has(tag)) continue;
    if (tag === 'textarea' || tag === 'style' || tag === 'title') {
      const end = source.indexOf(`</${tag}>`, at);
      const inner = source.slice(at, end);
      element.children.push(tag === 'style' ? inner : decode(tag === 'textarea' ? inner.replace(/^\n/, '') : inner));
      at = end + tag.length + 3;
      continue;
    }
    open.push(element);
  }
  if (open.length !== 1) throw new Error(`never closed: <${top().tag}>`);
  return root;
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(/ ([a-z][a-z0-9-]*)="([^"]*)"/g)) {
    if (!attributeNames.test(name)) throw new Error(`an attribute that we never write: ${name}`);
    found[name] = decode(value);
  }
  return found;
}

export const textOf = (node: HtmlElement | string): string =>
  typeof node === 'string' ? node : node.tag === 'style' ? '' : node.children.map(textOf).join('');

export function all(node: HtmlElement, wanted: (element: HtmlElement) => boolean): HtmlElement[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : [...(wanted(child) ? [child] : []), ...all(child, wanted)]));
}

export const byTag = (node: HtmlElement, tag: string): HtmlElement[] => all(node, (element) => element.tag === tag);

export function only(found: readonly HtmlElement[]): HtmlElement {
  const [first] = found;
  if (!first || found.length !== 1) throw new Error(`${found.length} elements instead of one`);
  return first;
}

export interface FormRead {
  readonly action: string;
  readonly method: string;
  readonly controls: readonly HtmlElement[];
  /** What a browser sends when nobody presses a button. */
  readonly defaults: Readonly<Record<string, string>>;
}

export const formsOf = (page: string): FormRead[] =>
  byTag(parseHtml(page), 'form').map((form) => {
    const controls = all(form, ({ tag }) => ['input', 'textarea', 'select', 'button'].includes(tag));
    const defaults: Record<string, string> = {};
    for (const control of controls) {
      const { name, value = '' } = control.attributes;
      if (!name || control.tag === 'button') continue;
      if (control.tag === 'input' && (control.attributes.type !== 'checkbox' || 'checked' in control.attributes)) defaults[name] = value;
      if (control.tag === 'textarea') defaults[name] = textOf(control);
      if (control.tag === 'select') {
        const options = byTag(control, 'option');
        defaults[name] = (options.find((option) => 'selected' in option.attributes) ?? options[0])?.attributes.value ?? '';
      }
    }
    return { action: form.attributes.action ?? '', method: form.attributes.method ?? 'get', controls, defaults };
  });
