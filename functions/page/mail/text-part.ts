import type { Content } from './blocks.ts';

/** The plain-text part. */
export function textPart({ preheader, blocks }: Content): string {
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case 'list':
        return block.items.map((item) => `- ${item}`).join('\n');
      case 'link':
        return `${block.label}:\n${block.url}`;
      case 'code':
        return `Code: ${block.code}`;
      case 'quote':
        return block.text
          .split('\n')
          .map((text) => `> ${text}`.trimEnd())
          .join('\n');
      case 'heading':
        return `${block.text}:`;
      default:
        return block.text;
    }
  });
  return `${[preheader, ...parts].join('\n\n')}\n`;
}
