import type { Outline, OutlineGroup } from './outline';

/** A reading as Markdown. What the page says stays words: none of its characters becomes mark-up. */
export function toMarkdown({ title, facts, sections }: Outline): string {
  return [
    `# ${plain(title)}`,
    facts.map(([name, value]) => `- ${plain(name)}: ${plain(value)}`).join('\n'),
    ...sections.flatMap((section) => [`## ${plain(section.title)}`, ...section.groups.map(groupOf)]),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function groupOf({ title, quoted, lines }: OutlineGroup): string {
  const items = lines.map(({ text, href }) => {
    const words = plain(text.replace(/\s+/gu, ' '));
    if (href) return `- [${words}](<${href.replace(/[<>\s]/gu, encodeURIComponent)}>)`;
    return quoted ? `> ${words}` : `- ${words}`;
  });
  return [...(title ? [`### ${plain(title)}`] : []), items.join(quoted ? '\n\n' : '\n')].join('\n\n');
}

function plain(words: string): string {
  return words.replace(/[\\`*_[\]<>#|~]/gu, '\\$&').replace(/^(\s*\d+)([.)])/u, '$1\\$2');
}
