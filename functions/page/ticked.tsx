/**
 * Our own text with what stands between backticks as code.
 *
 * @param linkOf - where such a word is explained. @default nowhere
 */
export function Ticked({ text, linkOf = () => undefined }: { readonly text: string; readonly linkOf?: (word: string) => string | undefined }) {
  return (
    <>
      {text.split('`').map((part, i) => {
        if (i % 2 === 0) return part;
        const href = linkOf(part);
        return href === undefined ? (
          <code>{part}</code>
        ) : (
          <a href={href}>
            <code>{part}</code>
          </a>
        );
      })}
    </>
  );
}
