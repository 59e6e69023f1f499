/** As much of a browser as the script of the queue touches: a page of ours, a clock, requests, and what is remembered. */
import { createContext, Script } from 'node:vm';
import { type HtmlElement, parseHtml } from './html.ts';

interface FakeEvent {
  readonly key?: string;
  readonly ctrlKey?: boolean;
  readonly target?: FakeElement;
  prevented?: boolean;
  preventDefault?(): void;
}
type Listener = (event: FakeEvent) => void;

/** An element of a parsed page, with the properties that scripts read and set. */
export class FakeElement {
  readonly tagName: string;
  readonly attributes: Record<string, string>;
  childNodes: (FakeElement | string)[] = [];
  parent: FakeElement | null = null;
  hidden: boolean;
  checked: boolean;
  open: boolean;
  readonly listeners: Record<string, Listener[]> = {};
  private readonly page: FakePage;

  constructor(from: HtmlElement, page: FakePage) {
    this.page = page;
    this.tagName = from.tag.toUpperCase();
    this.attributes = { ...from.attributes };
    this.hidden = 'hidden' in from.attributes;
    this.checked = 'checked' in from.attributes;
    this.open = 'open' in from.attributes;
    this.replaceChildren(...from.children.map((child) => (typeof child === 'string' ? child : new FakeElement(child, page))));
  }

  get id(): string {
    return this.attributes.id ?? '';
  }
  get value(): string {
    if (this.tagName !== 'SELECT') return this.attributes.value ?? '';
    const options = this.querySelectorAll('option');
    return (options.find(({ attributes }) => 'selected' in attributes) ?? options[0])?.value ?? '';
  }
  /** Of a list to choose from. */
  set value(chosen: string) {
    for (const { attributes } of this.querySelectorAll('option')) {
      if (attributes.value === chosen) attributes.selected = '';
      else delete attributes.selected;
    }
  }
  get dateTime(): string {
    return this.attributes.datetime ?? '';
  }
  get href(): string {
    return `https://approvals.example${this.attributes.href ?? ''}`;
  }
  get textContent(): string {
    return this.childNodes.map((child) => (typeof child === 'string' ? child : child.textContent)).join('');
  }
  set textContent(text: string) {
    this.childNodes = [text];
  }

  replaceChildren(...nodes: (FakeElement | string)[]): void {
    this.childNodes = nodes;
    for (const node of nodes) if (typeof node !== 'string') node.parent = this;
  }
  all(): FakeElement[] {
    return this.childNodes.flatMap((child) => (typeof child === 'string' ? [] : [child, ...child.all()]));
  }
  contains(other: FakeElement | null): boolean {
    return other !== null && (other === this || this.contains(other.parent));
  }
  /** Of the last part of a selector: a tag, `time.left` or `input:checked`; what stands before it is an ancestor's tag. */
  private is(selector: string): boolean {
    const [, tag = '', more = ''] = /^([a-z]+)(.*)$/.exec(selector) ?? [];
    if (this.tagName !== tag.toUpperCase()) return false;
    return more === '' || (more === ':checked' ? this.checked : this.attributes.class === more.slice(1));
  }
  querySelectorAll(selector: string): FakeElement[] {
    const [last = '', above] = selector.split(' ').reverse();
    return this.all().filter((one) => one.is(last) && (above === undefined || one.closest(above) !== null));
  }
  querySelector(selector: string): FakeElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }
  closest(selector: string): FakeElement | null {
    const last = selector.split(' ').at(-1) ?? '';
    return this.is(last) ? this : (this.parent?.closest(selector) ?? null);
  }
  addEventListener(type: string, listener: Listener): void {
    this.listeners[type] = [...(this.listeners[type] ?? []), listener];
  }
  /** The event reaches this element and those around it. Answers whether the browser still does what it would. */
  dispatch(type: string, fields: FakeEvent = {}): boolean {
    const event: FakeEvent = {
      target: this,
      ...fields,
      preventDefault() {
        event.prevented = true;
      },
    };
    for (let at: FakeElement | null = this; at; at = at.parent) for (const listener of at.listeners[type] ?? []) listener(event);
    return !event.prevented;
  }
  focus(): void {
    this.page.document.activeElement = this;
    this.dispatch('focusin');
  }
}

class FakePage {
  readonly root: FakeElement;
  readonly document;
  constructor(html: string) {
    this.root = new FakeElement(parseHtml(html), this);
    this.document = {
      activeElement: null as FakeElement | null,
      hidden: false,
      title: this.root.all().find(({ tagName }) => tagName === 'TITLE')?.textContent ?? '',
      getElementById: (id: string) => (id === '' ? null : (this.root.all().find((one) => one.id === id) ?? null)),
      querySelectorAll: (selector: string) => this.root.querySelectorAll(selector),
      addEventListener: (type: string, listener: Listener) => this.root.addEventListener(type, listener),
    };
  }
}

/** What the next request answers: a page, a status without one, or nothing at all. */
export type FakeAnswer = { readonly status: number; readonly html?: string };

export function fakeBrowser(html: string, { now, storage = new Map<string, string>() }: { now: Date; storage?: Map<string, string> | 'refused' }) {
  const page = new FakePage(html);
  let at = now.getTime();
  const timers: { run: () => void; every: number; next: number }[] = [];
  const requests: string[] = [];
  const went: string[] = [];
  let answer: FakeAnswer = { status: 0 };

  class FakeRequest {
    status = 0;
    response: unknown = null;
    responseType = '';
    private ended: () => void = () => {};
    open(method: string, url: string): void {
      requests.push(`${method} ${url}`);
    }
    addEventListener(_: string, listener: () => void): void {
      this.ended = listener;
    }
    send(body?: unknown): void {
      if (body !== undefined) throw new Error('the script sends nothing');
      this.status = answer.status;
      if (answer.html !== undefined && this.responseType === 'document') this.response = new FakePage(answer.html).document;
      this.ended();
    }
  }
  const kept = () => {
    if (storage === 'refused') throw new Error('storage is not allowed here');
    return storage;
  };

  return {
    page,
    document: page.document,
    requests,
    went,
    at: (id: string): FakeElement => page.document.getElementById(id) ?? page.root,
    answers: (next: FakeAnswer) => {
      answer = next;
    },
    run: (source: string) =>
      new Script(source).runInContext(
        createContext({
          document: page.document,
          location: { assign: (url: string) => void went.push(url) },
          localStorage: { getItem: (name: string) => kept().get(name) ?? null, setItem: (name: string, value: string) => void kept().set(name, value) },
          XMLHttpRequest: FakeRequest,
          setInterval: (run: () => void, every: number) => void timers.push({ run, every, next: at + every }),
          Date: Object.assign((text: string) => new Date(text), { now: () => at, parse: Date.parse }),
        }),
      ),
    /** Lets so many seconds pass, and what falls due in them happen. */
    pass: (seconds: number) => {
      const end = at + seconds * 1000;
      for (;;) {
        const due = timers.filter(({ next }) => next <= end).sort((a, b) => a.next - b.next)[0];
        if (!due) break;
        at = due.next;
        due.next += due.every;
        due.run();
      }
      at = end;
    },
    /** A key goes down where the focus is; answers whether the browser does its own with it. */
    press: (key: string, fields: FakeEvent = {}): boolean => (page.document.activeElement ?? page.root).dispatch('keydown', { key, ...fields }),
  };
}
