import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Checkpoint, checkpointText, type LogKey, NoteRefused, noteOf, openNote, verifierKey } from '../../../functions/domain/audit/checkpoint.ts';

const aKey = (name = 'contoso.example/countersign'): { key: LogKey; privateKey: KeyObject } => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { key: { name, publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64') }, privateKey };
};
const ours = aKey();
const checkpoint: Checkpoint = { origin: 'contoso.example/countersign', size: 1204, root: Buffer.alloc(32, 7) };
const signed = (of: Checkpoint, { key, privateKey } = ours): string => noteOf(of, key, sign(null, Buffer.from(checkpointText(of)), privateKey));

describe('a checkpoint', () => {
  it('is a text of three lines, signed as a note', () => {
    const note = signed(checkpoint);

    expect(note).toMatch(/^contoso\.example\/countersign\n1204\nBwcH[A-Za-z]+=\n\n— contoso\.example\/countersign [A-Za-z0-9+/]{91}=\n$/);
    expect(openNote(note, [ours.key])).toEqual(checkpoint);
  });

  // The key of the example in the specification of signed notes.
  it('names its key as the specification does', () => {
    const raw = Buffer.from('ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', 'base64').subarray(1);
    const publicKey = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]).toString('base64');

    expect(verifierKey({ name: 'PeterNeumann', publicKey })).toBe('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
  });

  it('is opened by whichever key has signed it', () => {
    const [older, another] = [aKey(), aKey('other.example')];

    expect(openNote(signed(checkpoint), [another.key, older.key, ours.key])).toEqual(checkpoint);
  });

  it.each([
    ['an altered size', (note: string) => note.replace('1204', '1205'), 'signature of the checkpoint is wrong'],
    ['an altered root', (note: string) => note.replace('BwcH', 'BwcI'), 'signature of the checkpoint is wrong'],
    ['a signature of nobody', (note: string) => note.replace(/(— \S+ )..../, '$1AAAA'), 'no key that is trusted'],
    ['another signature', (note: string) => note.replace(/(— \S+ .{12})../, '$1AA'), 'signature of the checkpoint is wrong'],
    ['another name of the key', (note: string) => note.replace('— contoso', '— fabrikam'), 'no key that is trusted'],
    ['another origin', (note: string) => note.replace('contoso', 'fabrikam'), 'no key that is trusted'],
    ['a leading zero', (note: string) => note.replace('\n1204', '\n01204'), 'not a checkpoint'],
    ['a size beyond counting', (note: string) => note.replace('\n1204', '\n9999999999999999'), 'not a checkpoint'],
    ['a short root', (note: string) => note.replace('BwcH', ''), 'not a checkpoint'],
    ['a root with bits to spare', (note: string) => note.replace(/c=\n/, 'd=\n'), 'not a checkpoint'],
    ['a line too many', (note: string) => note.replace('1204\n', '1204\n\nx\n'), 'not a'],
    ['no signature', (note: string) => note.split('—')[0] as string, 'not a signature line'],
    ['half a signature', (note: string) => note.replace(/.{8}\n$/, '\n'), 'not a signature line'],
    ['no end', (note: string) => note.slice(0, -1), 'not a signed note'],
    ['nothing', () => '', 'not a signed note'],
  ])('is refused with %s', (_, alter, words) => {
    const note = signed(checkpoint);
    const altered = alter(note);
    expect(altered).not.toBe(note);
    expect(() => openNote(altered, [ours.key])).toThrow(NoteRefused);
    expect(() => openNote(altered, [ours.key])).toThrow(words);
  });

  it('is signed by Ed25519 and nothing else', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => verifierKey({ name: 'x', publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64') })).toThrow('not an Ed25519 key: ec');
  });
});
