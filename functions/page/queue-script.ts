import { createHash } from 'node:crypto';
import type { PageScript } from './layout.tsx';

/*
 * The one script, and only of the queue: it keeps the times right, reads the list again, and moves the focus by keys.
 * It sends no form and decides nothing. Whatever it does can be done without it.
 */
const source = `'use strict';
(() => {
  const at = (id) => document.getElementById(id);
  const list = at('list');
  const link = at('refresh');
  if (!list || !link) return;
  const everySeconds = 30;

  /* What somebody switched off stays off in this browser, where it may be remembered. */
  const remembered = (name) => { try { return localStorage.getItem(name) === 'off'; } catch { return false; } };
  const remember = (name, off) => { try { localStorage.setItem(name, off ? 'off' : 'on'); } catch { /* not allowed here */ } };
  const makeSwitch = (id, name, words) => {
    let off = remembered(name);
    const say = () => { at(id).textContent = off ? words[1] : words[0]; };
    at(id).addEventListener('click', () => { off = !off; remember(name, off); say(); });
    say();
    return () => off;
  };
  const keysAreOff = makeSwitch('keys-switch', 'queue-keys', ['Switch keys off', 'Switch keys on']);
  const refreshIsOff = makeSwitch('refresh-switch', 'queue-refresh', ['Stop refreshing', 'Refresh by itself']);

  /* Times are told by the clock of the server, as far as it was known when the list was made. */
  let ahead = 0;
  const readClock = () => { ahead = Date.parse(at('data-time').dateTime) - Date.now(); };
  const span = (seconds) => {
    const minutes = Math.floor(seconds / 60);
    if (minutes < 1) return 'less than a minute';
    if (minutes < 60) return minutes + ' min';
    const hours = Math.floor(minutes / 60);
    if (hours < 48) return minutes % 60 ? hours + ' h ' + (minutes % 60) + ' min' : hours + ' h';
    const days = Math.floor(hours / 24);
    return hours % 24 ? days + ' days ' + (hours % 24) + ' h' : days + ' days';
  };
  const tick = () => {
    const now = Date.now() + ahead;
    for (const time of document.querySelectorAll('time.left')) {
      const seconds = (Date.parse(time.dateTime) - now) / 1000;
      const text = seconds <= 0 ? 'past by ' + span(-seconds) : span(seconds) + ' left';
      if (time.textContent !== text) time.textContent = text;
    }
  };

  /* The row that the keys are about: the one that had the focus last. */
  let current = '';
  const rows = () => [...list.querySelectorAll('tbody tr')];
  const rowOf = (node) => (node && list.contains(node) ? node.closest('tbody tr') : null);
  const linkOf = (row) => row.querySelector('th a');
  const boxOf = (row) => row.querySelector('input');
  list.addEventListener('focusin', (event) => {
    const row = rowOf(event.target);
    if (row) current = row.id;
  });

  const show = (page) => {
    const chosen = new Set([...list.querySelectorAll('input:checked')].map((box) => box.value));
    const people = [...at('act').querySelectorAll('select')].map((field) => [field.id, field.value]);
    const focused = document.activeElement;
    const row = rowOf(focused);
    for (const id of ['views', 'banner', 'list', 'act', 'pages']) {
      const [part, fresh] = [at(id), page.getElementById(id)];
      if (part && fresh && (part === list || !part.contains(focused))) part.replaceChildren(...fresh.childNodes);
    }
    for (const box of list.querySelectorAll('input')) box.checked = chosen.has(box.value);
    for (const [id, value] of people) {
      const field = at(id);
      if (field && [...field.querySelectorAll('option')].some((one) => one.value === value)) field.value = value;
    }
    if (row) {
      const now = at(row.id);
      const target = now ? (focused.tagName === 'INPUT' && boxOf(now)) || linkOf(now) : list;
      target.focus({ preventScroll: true });
    }
    document.title = page.title;
    at('stale').hidden = true;
    readClock();
    tick();
  };

  const say = (text) => {
    const note = at('stale');
    note.hidden = false;
    if (note.textContent !== text) note.textContent = text;
  };
  let busy = false;
  let asked = Date.now();
  const load = () => {
    if (busy || document.hidden || refreshIsOff()) return;
    busy = true;
    asked = Date.now();
    const request = new XMLHttpRequest();
    request.open('GET', link.href);
    request.responseType = 'document';
    request.timeout = 15000;
    request.addEventListener('loadend', () => {
      busy = false;
      const page = request.status === 200 ? request.response : null;
      const since = at('data-time').textContent;
      if (page && page.getElementById('list')) show(page);
      else if (page) say('You are signed out. This is how the queue stood at ' + since + '; refresh to sign in again.');
      else say('The queue could not be read since ' + since + '. This is how it stood then.');
    });
    request.send();
  };

  const go = (step) => {
    const all = rows();
    const here = all.findIndex((row) => row.id === current);
    const next = all[here < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, here + step))];
    if (next) linkOf(next).focus();
  };
  const keys = {
    j: () => go(1),
    k: () => go(-1),
    x: () => {
      const row = at(current);
      const box = row && boxOf(row);
      if (box) box.checked = !box.checked;
    },
    '/': () => at('q').focus(),
    '?': () => { at('keys').open = !at('keys').open; },
    Enter: (event) => {
      if (event.target.tagName === 'A') return false;
      const row = at(current);
      if (row) location.assign(linkOf(row).href);
      return true;
    },
  };
  list.addEventListener('keydown', (event) => {
    if (keysAreOff() || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key)) return;
    if (keys[event.key](event) !== false) event.preventDefault();
  });
  at('next-row').addEventListener('click', () => go(1));
  at('previous-row').addEventListener('click', () => go(-1));

  at('keys').hidden = false;
  at('refresh-switch').hidden = false;
  readClock();
  setInterval(tick, 10000);
  setInterval(load, everySeconds * 1000);
  document.addEventListener('visibilitychange', () => { if (Date.now() - asked >= everySeconds * 1000) load(); });
})();
`;

/** The script as it is sent. */
export const queueScript: string = source;
const digest = createHash('sha256').update(source).digest();

/** Where the page finds it, by its content: an address never changes what it answers. `integrity` is what the policy lets through. */
export const queueScriptOf: PageScript = {
  src: `/queue.js?v=${digest.toString('hex').slice(0, 16)}`,
  integrity: `sha256-${digest.toString('base64')}`,
};
