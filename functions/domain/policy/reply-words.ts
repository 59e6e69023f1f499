import type { Reply } from './draft.ts';
import { read } from './fold.ts';

/** A reply with its subject: a paragraph of its own, before the text. */
export const wholeReply = ({ subject = '', text }: Pick<Reply, 'subject' | 'text'>): string => `${subject}\n\n${text}`;

/**
 * The words of a reply that can promise something: its text, and its subject unless that only repeats what the customer wrote.
 *
 * A subject repeats the customer where it begins with a mark of answers (`Re:`, `AW:`) and does not speak as we do: it calls nobody
 * “you”, and whoever speaks in it speaks of “my” or “our” things, or nobody speaks. So “Re: I changed my password” and
 * “Re: Compensation of $500” promise nothing, while “Re: We credit you $500” is read, and so is every subject without a mark.
 */
export const promisingWords = (reply: Pick<Reply, 'subject' | 'text'>): string => (repeatsCustomer(reply.subject ?? '') ? reply.text : wholeReply(reply));

/** The subject of an answer: what the customer called the conversation, with a mark of answers where it has none; empty where it has no name. */
export function answeringSubject(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return (line === '' || answers.test(line) ? line : `Re: ${line}`).slice(0, mostSubject);
}

/** As a draft takes it. */
const mostSubject = 998;

/** Words that mails of answers begin with in the languages that are read. */
const answers = /^\s*(?:re|aw|antw|antwort|rép|rif|res)\s?(?:\[\d{1,3}\])?\s?:/iu;

const set = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

/** Whoever is spoken to. A customer who writes so means us, which can't be told: it is read. */
const addressed = set(
  'you your yours youll youve youre',
  'sie ihnen ihr ihre ihrem ihren ihrer ihres dir dich dein deine deinem deinen deiner euch euer eure eurem euren eurer',
  'vous votre vos usted ustedes su sus voi vi vostro vostra vostri vostre lei suo sua voce voces lhe lhes seu seus suas u uw jou jouw jullie',
);
const speakers = set('we i well ill weve ive wir ich nous je j wij ik hemos abbiamo');
/** Spanish, Italian and Portuguese say “we will” by the verb alone. */
const weWill = /(?:[aei]remos|[ei]remo)$/;
const theirs = set(
  'my mine our ours me us mein meine meinem meinen meiner mir mich unser unsere unserem unseren unserer uns',
  'mon ma mes moi notre nos mi mis mio mia miei mie nuestro nuestra nuestros nuestras nostro nostra nostri nostre',
  'meu minha meus minhas nosso nossa nossos nossas mijn ons onze',
);

function repeatsCustomer(subject: string): boolean {
  if (!answers.test(subject) || /[\n\r]/.test(subject.trim())) return false;
  const words = read(subject).views.flatMap((view) => view.map(({ text }) => text));
  if (words.some((word) => addressed.has(word))) return false;
  return words.some((word) => theirs.has(word)) || !words.some((word) => speakers.has(word) || weWill.test(word));
}
